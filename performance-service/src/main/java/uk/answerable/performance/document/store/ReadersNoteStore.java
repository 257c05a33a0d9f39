package uk.answerable.performance.document.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.document.rules.ReadersNote;

/** Readers' notes of a force on a document, by the document's hash. */
@ApplicationScoped
public class ReadersNoteStore {

    private static final String SAVE = """
            INSERT INTO readers_note (force, sha256, in_table, in_row, in_column, reading, note, office, noted_at)
            SELECT :force, :sha256, n."table", n."row", n."column", n.reading, n.note, :office,
                   CAST(CAST(:now AS text) AS timestamptz)
            FROM jsonb_to_recordset(CAST(CAST(:notes AS text) AS jsonb)) AS n(
                "table" int, "row" int, "column" int, reading text, note text)
            ON CONFLICT (force, sha256, in_table, in_row, in_column) DO UPDATE SET
                reading = excluded.reading, note = excluded.note, office = excluded.office,
                noted_at = excluded.noted_at
            """;

    private static final String FIND = """
            SELECT CAST(jsonb_build_object('table', in_table, 'row', in_row, 'column', in_column,
                       'reading', reading, 'note', note, 'office', office, 'notedAt', noted_at) AS text)
            FROM readers_note WHERE force IN (:forces) AND sha256 = :sha256
            ORDER BY in_table, in_row, in_column, force
            """;

    private final Sessions sessions;
    private final JsonRows json;
    private final AuditTrail audit;

    @Inject
    ReadersNoteStore(Sessions sessions, JsonRows json, AuditTrail audit) {
        this.sessions = sessions;
        this.json = json;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ReadersNoteStore() {
        this.sessions = null;
        this.json = null;
        this.audit = null;
    }

    /** A note and who wrote it when. */
    public record Kept(
            int table, int row, int column, @Nullable String reading, String note, String office, Instant notedAt) {

        public ReadersNote asNote() {
            return new ReadersNote(table, row, column, reading, note);
        }
    }

    /** Keeps notes, each in place of an earlier one on the same cell. */
    public Uni<Void> save(Scope scope, String force, String sha256, List<ReadersNote> notes, Instant now) {
        own(scope, force);
        return sessions.write(session -> session.createNativeQuery(SAVE)
                .setParameter("force", force)
                .setParameter("sha256", sha256)
                .setParameter("office", scope.caller().office())
                .setParameter("now", now.toString())
                .setParameter("notes", json.parameter(notes))
                .executeUpdate()
                .chain(() -> audit.append(session, scope, "note", "Document", sha256, "readersNotes")));
    }

    /** Notes of these forces on a document. */
    public Uni<List<Kept>> find(Scope scope, Collection<String> forces, String sha256) {
        forces.forEach(force -> own(scope, force));
        if (forces.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return sessions.read(session -> session.createNativeQuery(FIND, String.class)
                .setParameter("forces", forces)
                .setParameter("sha256", sha256)
                .getResultList()
                .map(found ->
                        found.stream().map(line -> json.read(line, Kept.class)).toList()));
    }

    private static void own(Scope scope, String force) {
        if (!scope.permits("Observation", "submit", Place.ofForce(Place.ANY, force))) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
    }
}
