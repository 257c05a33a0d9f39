package uk.answerable.performance.report.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.report.rules.PerformanceReport;

/** Reports: a force and its scrutineers see their own, everybody those of which something is published to the public. */
@ApplicationScoped
public class ReportStore {

    private static final String ADD = """
        INSERT INTO report (id, force, title, marking, template, office, created_at)
        SELECT id, force, title, marking, template, office, created_at
        FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS r(id uuid, force text, title text, marking text,
            template text, office text, created_at timestamptz)
        ON CONFLICT (force, title) DO NOTHING
        """;

    private static final String OF_FORCE = """
        SELECT CAST(row_to_json(r) AS text) FROM report r
        WHERE r.force = :force
          AND (CAST(:after AS text) = '' OR r.id < CAST(NULLIF(CAST(:after AS text), '') AS uuid))
          AND (CAST(CAST(:all AS text) AS boolean)
               OR EXISTS (SELECT 1 FROM edition e WHERE e.report_id = r.id AND e.to_public))
        ORDER BY r.id DESC LIMIT :most
        """;

    private static final String ONE = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT r.*, EXISTS (SELECT 1 FROM edition e WHERE e.report_id = r.id AND e.to_public) AS open
            FROM report r WHERE r.id = CAST(CAST(:id AS text) AS uuid)) found
        """;

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    AuditTrail audit;

    record Openness(boolean open) {}

    /** Sets one up; refused where the force has a report of this title. */
    public Uni<Outcome<PerformanceReport>> create(Scope scope, PerformanceReport report) {
        if (!scope.permits("ReportEdition", "write", Place.ofForce(Place.ANY, report.force()))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this.")));
        }
        return sessions.write(session -> session.createNativeQuery(ADD)
                .setParameter("row", rows.parameter(ReportRow.of(report)))
                .executeUpdate()
                .chain(added -> added == 0
                        ? Uni.createFrom().item(taken())
                        : audit.append(
                                        session,
                                        scope,
                                        "create",
                                        "PerformanceReport",
                                        report.id().toString(),
                                        "template=" + report.template())
                                .replaceWith(Outcome.done(report))));
    }

    private static Outcome<PerformanceReport> taken() {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.ALREADY_DONE, "input.title", "the force has a report of this title; its editions go on"));
    }

    /** One by its id; empty for one the caller may not see. */
    public Uni<Optional<PerformanceReport>> find(Scope scope, UUID id) {
        return sessions.read(session -> session.createNativeQuery(ONE, String.class)
                        .setParameter("id", id.toString())
                        .getResultList())
                .map(found -> found.stream()
                        .filter(line -> rows.read(line, Openness.class).open()
                                || seesAll(
                                        scope, rows.read(line, ReportRow.class).force()))
                        .map(line -> rows.read(line, ReportRow.class).report())
                        .findFirst());
    }

    /**
     * Of a force, the newest first.
     *
     * @param after id of the last one seen, or null
     */
    public Uni<List<PerformanceReport>> newest(Scope scope, String force, @Nullable UUID after, int most) {
        return sessions.read(session -> session.createNativeQuery(OF_FORCE, String.class)
                        .setParameter("force", force)
                        .setParameter("after", after == null ? "" : after.toString())
                        .setParameter("all", String.valueOf(seesAll(scope, force)))
                        .setParameter("most", most)
                        .getResultList())
                .map(found -> found.stream()
                        .map(line -> rows.read(line, ReportRow.class).report())
                        .toList());
    }

    static boolean seesAll(Scope scope, String force) {
        return scope.permits("ReportEdition", "read", Place.ofForce(Place.ANY, force));
    }
}
