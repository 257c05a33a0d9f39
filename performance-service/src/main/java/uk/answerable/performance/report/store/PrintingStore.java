package uk.answerable.performance.report.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.rules.Printing;

/** Which editions are being printed, for whom and how far: one try of an edition at a time. */
@ApplicationScoped
public class PrintingStore {

    private static final String BEGIN = """
        INSERT INTO edition_printing AS p (edition_id, attempt, to_public, office, asked_at, moved_at, files)
        SELECT edition_id, attempt, to_public, office, asked_at, asked_at, files
        FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS r(edition_id uuid, attempt uuid, to_public boolean,
            office text, asked_at timestamptz, files int)
        ON CONFLICT (edition_id) DO UPDATE SET attempt = EXCLUDED.attempt, to_public = EXCLUDED.to_public,
            office = EXCLUDED.office, asked_at = EXCLUDED.asked_at, moved_at = EXCLUDED.moved_at, done = 0,
            files = EXCLUDED.files, ending = NULL, reason = NULL
        WHERE p.ending IS NOT NULL OR p.moved_at < CAST(CAST(:silent AS text) AS timestamptz)
        """;

    private static final String MOVE = """
        UPDATE edition_printing SET done = done + 1, moved_at = now()
        WHERE attempt = CAST(CAST(:attempt AS text) AS uuid)
        """;

    private static final String END = """
        UPDATE edition_printing SET ending = :ending, reason = NULLIF(CAST(:reason AS text), ''), moved_at = now()
        WHERE attempt = CAST(CAST(:attempt AS text) AS uuid)
        """;

    private static final String OF = """
        SELECT CAST(row_to_json(p) AS text) FROM edition_printing p
        WHERE edition_id IN (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id))
        """;

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    private record Begun(
            UUID edition_id, UUID attempt, boolean to_public, String office, Instant asked_at, int files) {}

    record PrintingRow(
            UUID edition_id,
            boolean to_public,
            String office,
            Instant asked_at,
            Instant moved_at,
            int done,
            int files,
            Printing.@Nullable Ending ending,
            @Nullable String reason) {

        Printing printing() {
            return new Printing(to_public, office, asked_at, moved_at, done, files, ending, reason);
        }
    }

    /**
     * Begins to print a published edition that is not kept yet; refused while another try goes on.
     *
     * @param attempt names this try
     */
    public Uni<Outcome<UUID>> begin(Scope scope, Edition published, UUID attempt, int files) {
        if (!PublishedStore.mayPublish(scope, published)) {
            return Uni.createFrom().item(PublishedStore.forbidden());
        }
        var state = published.state();
        var begun = new Begun(published.id(), attempt, published.isToPublic(), state.office(), state.at(), files);
        return sessions.write(session -> session.createNativeQuery(BEGIN)
                        .setParameter("row", rows.parameter(begun))
                        .setParameter(
                                "silent", state.at().minus(Printing.SILENCE).toString())
                        .executeUpdate())
                .map(added -> added == 0
                        ? Outcome.refused(Refusal.ofField(
                                ProblemCode.ALREADY_DONE,
                                "input.edition",
                                "the edition is being printed; look at its printing for how far it is"))
                        : Outcome.done(attempt));
    }

    /** One more file is printed. */
    public Uni<Void> moved(Scope scope, Edition edition, UUID attempt) {
        return own(
                scope,
                edition,
                session -> session.createNativeQuery(MOVE)
                        .setParameter("attempt", attempt.toString())
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /**
     * Nothing came of it.
     *
     * @param reason in the words of a refusal
     */
    public Uni<Void> failed(Scope scope, Edition edition, UUID attempt, String reason) {
        return own(scope, edition, session -> end(session, attempt, Printing.Ending.FAILED, reason));
    }

    /** Whoever may not publish could not begin, so there is no try of theirs. */
    private Uni<Void> own(Scope scope, Edition edition, Function<Mutiny.Session, Uni<Void>> work) {
        return PublishedStore.mayPublish(scope, edition)
                ? sessions.write(work)
                : Uni.createFrom().failure(new IllegalStateException("a printing of somebody else"));
    }

    /** In the transaction that publishes. */
    Uni<Void> published(Mutiny.Session session, UUID attempt) {
        return end(session, attempt, Printing.Ending.PUBLISHED, "");
    }

    private static Uni<Void> end(Mutiny.Session session, UUID attempt, Printing.Ending ending, String reason) {
        return session.createNativeQuery(END)
                .setParameter("attempt", attempt.toString())
                .setParameter("ending", ending.name())
                .setParameter("reason", reason)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The latest printing of each edition whose work the caller may see, in the order of the editions. */
    public Uni<List<Optional<Printing>>> of(Scope scope, List<EditionEntry> entries) {
        var ids = entries.stream()
                .filter(entry -> ReportStore.seesAll(scope, entry.force()))
                .map(entry -> entry.id().toString())
                .toList();
        if (ids.isEmpty()) {
            return Uni.createFrom()
                    .item(entries.stream()
                            .map(entry -> Optional.<Printing>empty())
                            .toList());
        }
        return sessions.read(session -> session.createNativeQuery(OF, String.class)
                        .setParameter("ids", String.join(",", ids))
                        .getResultList())
                .map(found -> {
                    Map<UUID, Printing> byEdition = new HashMap<>();
                    for (var line : found) {
                        var row = rows.read(line, PrintingRow.class);
                        byEdition.put(row.edition_id(), row.printing());
                    }
                    return entries.stream()
                            .map(entry -> Optional.ofNullable(byEdition.get(entry.id())))
                            .toList();
                });
    }
}
