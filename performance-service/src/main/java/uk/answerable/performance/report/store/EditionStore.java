package uk.answerable.performance.report.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.PerformanceReport;

/** Editions as far as a scope reaches: a force and its scrutineers see theirs, everybody the public ones. */
@ApplicationScoped
public class EditionStore {

    private static final String COLUMNS = """
        e.id, e.report_id, r.force, r.marking, e.number, e.version, e.month, e.as_known_at, e.state, e.state_at,
        e.state_office, e.signed_off_at, e.signed_off_by, e.to_public, e.corrects, e.reason
        """;

    private static final String PAGES = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT w.n, x.*
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(n int, report uuid, everything boolean)
            CROSS JOIN LATERAL (
                SELECT %s FROM edition e JOIN report r ON r.id = e.report_id
                WHERE e.report_id = w.report AND e.number < :before AND (w.everything OR e.to_public)
                ORDER BY e.number DESC LIMIT :most) x
            ORDER BY w.n, x.number DESC) found
        """.formatted(COLUMNS);

    private static final String ENTRIES = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, %s FROM edition e JOIN report r ON r.id = e.report_id
            WHERE e.id IN (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id))) found
        """.formatted(COLUMNS);

    private static final String WHOLE = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT e.*, row_to_json(r) AS report FROM edition e JOIN report r ON r.id = e.report_id
            WHERE %s) found
        """;

    private static final String BY_IDS =
            WHOLE.formatted("e.id IN (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id))");

    private static final String LATEST =
            WHOLE.formatted("e.report_id = CAST(CAST(:report AS text) AS uuid) ORDER BY e.number DESC LIMIT 1");

    private static final String RECORD = """
        FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS n(id uuid, report_id uuid, number int, version int,
            month text, as_known_at timestamptz, state text, state_at timestamptz, state_office text,
            signed_off_at timestamptz, signed_off_by text, to_public boolean, corrects int, reason text, content jsonb,
            public_content jsonb, commentary jsonb, acceptances jsonb)
        """;

    private static final String ADD = """
        INSERT INTO edition (id, report_id, number, version, month, as_known_at, state, state_at, state_office,
            signed_off_at, signed_off_by, to_public, corrects, reason, content, public_content, commentary, acceptances)
        SELECT id, report_id, number, version, month, as_known_at, state, state_at, state_office, signed_off_at,
            signed_off_by, to_public, corrects, reason, content, public_content, commentary, acceptances
        %s ON CONFLICT (report_id, number) DO NOTHING
        """.formatted(RECORD);

    private static final String CHANGE = """
        UPDATE edition e SET version = n.version, as_known_at = n.as_known_at, state = n.state, state_at = n.state_at,
            state_office = n.state_office, signed_off_at = n.signed_off_at, signed_off_by = n.signed_off_by,
            to_public = n.to_public, content = n.content, public_content = n.public_content,
            commentary = n.commentary, acceptances = n.acceptances
        %s WHERE e.id = n.id AND e.version = n.version - 1
        """.formatted(RECORD);

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    AuditTrail audit;

    private record Wanted(int n, UUID report, boolean everything) {}

    /** What was done, for the audit trail. */
    public record Deed(String action, String detail) {}

    /**
     * Editions of each report, the newest first, in the order of the reports.
     *
     * @param before number of the last one seen, or null
     */
    public Uni<List<List<EditionEntry>>> newest(
            Scope scope, List<PerformanceReport> reports, @Nullable Integer before, int most) {
        var wanted = new ArrayList<Wanted>();
        reports.forEach(report ->
                wanted.add(new Wanted(wanted.size(), report.id(), ReportStore.seesAll(scope, report.force()))));
        return sessions.read(session -> session.createNativeQuery(PAGES, String.class)
                        .setParameter("wanted", rows.parameter(wanted))
                        .setParameter("before", before == null ? Integer.MAX_VALUE : before)
                        .setParameter("most", most)
                        .getResultList())
                .map(answer -> {
                    var pages = new ArrayList<List<EditionEntry>>();
                    reports.forEach(report -> pages.add(new ArrayList<>()));
                    for (var line : answer) {
                        var row = rows.read(line, EditionEntryRow.class);
                        pages.get(row.n()).add(row.entry());
                    }
                    return pages;
                });
    }

    /** One without what it says; empty for one the caller may not see. */
    public Uni<Optional<EditionEntry>> entry(Scope scope, UUID id) {
        return sessions.read(session -> session.createNativeQuery(ENTRIES, String.class)
                        .setParameter("ids", id.toString())
                        .getResultList())
                .map(found -> found.stream()
                        .map(line -> rows.read(line, EditionEntryRow.class).entry())
                        .filter(entry -> scope.permits("ReportEdition", "content", entry.place()))
                        .findFirst());
    }

    /** Whole editions by id; one the caller may not see is absent. */
    public Uni<Map<UUID, Edition>> whole(Scope scope, List<UUID> ids) {
        return sessions.read(session -> session.createNativeQuery(BY_IDS, String.class)
                        .setParameter(
                                "ids",
                                String.join(
                                        ",", ids.stream().map(UUID::toString).toList()))
                        .getResultList())
                .map(found -> {
                    var editions = new HashMap<UUID, Edition>();
                    for (var line : found) {
                        var edition = rows.read(line, EditionRow.class).edition();
                        if (scope.permits(
                                "ReportEdition",
                                "content",
                                EditionEntry.of(edition).place())) {
                            editions.put(edition.id(), edition);
                        }
                    }
                    return editions;
                });
    }

    /** The newest edition of a report, for whoever may write the next. */
    public Uni<Optional<Edition>> latest(Scope scope, PerformanceReport report) {
        if (!ReportStore.seesAll(scope, report.force())) {
            return Uni.createFrom().item(Optional.empty());
        }
        return sessions.read(session -> session.createNativeQuery(LATEST, String.class)
                        .setParameter("report", report.id().toString())
                        .getResultList())
                .map(found -> found.stream()
                        .findFirst()
                        .map(line -> rows.read(line, EditionRow.class).edition()));
    }

    /** Keeps a step with its audit entry; of two at once the second is refused. */
    public Uni<Outcome<Edition>> save(Scope scope, String command, Edition edition, Deed deed) {
        if (!scope.permits(
                "ReportEdition",
                command,
                Place.ofForce(Place.ANY, edition.report().force()))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this.")));
        }
        return sessions.write(session ->
                write(session, scope, edition, deed).map(written -> written ? Outcome.done(edition) : changed()));
    }

    /** False when somebody else changed it in between: nothing is written then. */
    Uni<Boolean> write(Mutiny.Session session, Scope scope, Edition edition, Deed deed) {
        return session.createNativeQuery(edition.version() == 1 ? ADD : CHANGE)
                .setParameter("row", rows.parameter(EditionRow.of(edition)))
                .executeUpdate()
                .chain(written -> written == 0
                        ? Uni.createFrom().item(false)
                        : audit.append(
                                        session,
                                        scope,
                                        deed.action(),
                                        "ReportEdition",
                                        edition.id().toString(),
                                        deed.detail())
                                .replaceWith(true));
    }

    static <T> Outcome<T> changed() {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.VERSION_CONFLICT, "input.edition", "somebody else changed it just now; look at it again"));
    }
}
