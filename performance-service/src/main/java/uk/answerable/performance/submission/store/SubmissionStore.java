package uk.answerable.performance.submission.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.store.JsonRows;
import uk.answerable.performance.submission.rules.Decision;
import uk.answerable.performance.submission.rules.FileRead;
import uk.answerable.performance.submission.rules.Held;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.SubmittedRow;

/** Writes files of observations: one transaction each, one file at a time, six statements however long it is. */
@ApplicationScoped
public class SubmissionStore {

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail audit;

    @Inject
    SubmissionStore(Sessions sessions, JsonRows rows, AuditTrail audit) {
        this.sessions = sessions;
        this.rows = rows;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SubmissionStore() {
        this.sessions = null;
        this.rows = null;
        this.audit = null;
    }

    /**
     * A file without errors and what goes with it.
     *
     * @param sha256 of its bytes
     * @param purpose {@code submission} or {@code reference}
     * @param reason of corrections, or null
     * @param publishes whether unchanged figures that wait for publication get the file's moment of it
     * @param dryRun whether nothing is to be written
     */
    public record Submission(
            FileRead file,
            String sha256,
            String purpose,
            Instant at,
            Function<SubmittedRow, Publication> publication,
            @Nullable Instant publishes,
            @Nullable String reason,
            boolean dryRun) {}

    /** Compares with what is held and writes what is new, all or nothing. */
    public Uni<Report> submit(Scope scope, Submission submission) {
        var outside = submission.file().rows().stream()
                .map(row -> row.key().force())
                .distinct()
                .anyMatch(force -> !scope.permits("Observation", "submit", Place.ofForce(Place.ANY, force)));
        if (outside) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
        return sessions.write(session -> alone(session)
                .chain(() -> held(session, submission.file().rows()))
                .chain(held -> decide(scope, session, submission, held)));
    }

    /** Whether the file was taken before for that purpose. */
    public Uni<Boolean> wasTaken(Scope scope, String sha256, String purpose) {
        if (!scope.isService()) {
            return Uni.createFrom().item(false);
        }
        return sessions.read(session -> session.createNativeQuery(
                        "SELECT count(*) FROM submission WHERE sha256 = :sha256 AND purpose = :purpose", Long.class)
                .setParameter("sha256", sha256)
                .setParameter("purpose", purpose)
                .getSingleResult()
                .map(count -> count > 0));
    }

    private static Uni<String> alone(Mutiny.Session session) {
        return session.createNativeQuery(SubmissionSql.ONE_AT_A_TIME, String.class)
                .getSingleResult();
    }

    private Uni<Map<ObservationKey, Held>> held(Mutiny.Session session, List<SubmittedRow> submitted) {
        var keys = IntStream.range(0, submitted.size())
                .mapToObj(n -> SubmissionRows.key(n, submitted.get(n).key()))
                .toList();
        return session.createNativeQuery(SubmissionSql.HELD, String.class)
                .setParameter("keys", rows.parameter(keys))
                .getResultList()
                .map(answer -> {
                    var held = new HashMap<ObservationKey, Held>();
                    for (var line : answer) {
                        var row = rows.read(line, SubmissionRows.HeldRow.class);
                        held.put(submitted.get(row.n()).key(), row.held());
                    }
                    return held;
                });
    }

    private Uni<Report> decide(
            Scope scope, Mutiny.Session session, Submission submission, Map<ObservationKey, Held> held) {
        var file = submission.file();
        var decision = Decision.of(file.rows(), held, submission.reason());
        if (!decision.errors().isEmpty()) {
            return Uni.createFrom().item(Report.rejected(file, decision.errors(), submission.dryRun()));
        }
        var published =
                submission.publishes() == null ? 0 : decision.unpublished().size();
        var report = Report.accepted(file, decision, published, submission.dryRun());
        if (submission.dryRun() || (decision.changesNothing() && published == 0)) {
            return Uni.createFrom().item(report);
        }
        var id = Ids.next();
        return write(scope, session, submission, decision, id)
                .chain(() -> audit.append(session, scope, "submit", "Observation", id.toString(), report.message()))
                .replaceWith(report);
    }

    private Uni<Void> write(Scope scope, Mutiny.Session session, Submission submission, Decision decision, UUID id) {
        var record = SubmissionRows.submission(id, scope, submission, decision);
        var added = decision.added().stream().map(SubmissionRows::observation).toList();
        var versions = SubmissionRows.versions(id, submission, decision, added);
        return run(session, SubmissionSql.RECORD, List.of(record))
                .chain(() -> run(session, SubmissionSql.ADD, added))
                .chain(() -> run(session, SubmissionSql.ADD_VERSIONS, versions))
                .chain(() -> publish(session, submission, decision));
    }

    private Uni<Void> publish(Mutiny.Session session, Submission submission, Decision decision) {
        var moment = submission.publishes();
        return moment == null
                ? Uni.createFrom().voidItem()
                : run(
                        session,
                        SubmissionSql.PUBLISH,
                        decision.unpublished().stream()
                                .map(held -> SubmissionRows.publish(held, moment))
                                .toList());
    }

    private Uni<Void> run(Mutiny.Session session, String sql, List<?> parameters) {
        return parameters.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(sql)
                        .setParameter("rows", rows.parameter(parameters))
                        .executeUpdate()
                        .replaceWithVoid();
    }
}
