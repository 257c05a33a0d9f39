package uk.answerable.complaints.workforce.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.complaints.workforce.rules.WorkforceCount;
import uk.answerable.complaints.workforce.rules.WorkforceMatter;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/** Counts as forces report them; the last report of a period holds, earlier ones stay. */
@ApplicationScoped
public class WorkforceStore {

    /** Type of the matrix. */
    public static final String TYPE = "CombinedComplaintReport";

    private static final String ONE_AT_A_TIME = "LOCK TABLE workforce_count IN SHARE ROW EXCLUSIVE MODE";
    private static final String KEEP = """
            INSERT INTO workforce_count (force, period, kind, version, received, closed, open_at_end, reported_at)
            SELECT :force, :period, w.matter,
                1 + coalesce((SELECT max(h.version) FROM workforce_count h
                    WHERE h.force = :force AND h.period = :period AND h.kind = w.matter), 0),
                w.received, w.closed, w."openAtEnd", :now
            FROM jsonb_to_recordset(CAST(CAST(:counts AS text) AS jsonb))
                AS w(matter text, received int, closed int, "openAtEnd" int)
            """;
    private static final String KNOWN = """
            SELECT CAST(row_to_json(w) AS text) FROM (
                SELECT DISTINCT ON (period, kind) period, kind AS matter, received, closed, open_at_end AS "openAtEnd"
                FROM workforce_count WHERE force = :force AND period IN (:periods)
                ORDER BY period, kind, version DESC) w
            """;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    JsonRows rows;

    record CountRow(String period, WorkforceMatter matter, int received, int closed, int openAtEnd) {}

    /** Whether the caller reads the combined report of a force. */
    public static boolean mayRead(Scope scope, String force) {
        return scope.permits(TYPE, "workforce", Place.ofForce(Place.ANY, force));
    }

    /** Keeps what a force reports. */
    public Uni<Outcome<List<WorkforceCount>>> keep(
            Scope scope, String force, StatisticPeriod period, List<WorkforceCount> counts, Instant now) {
        if (!scope.permits(TYPE, "report", Place.ofForce(Place.ANY, force))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.force", "your office reports nothing of that force")));
        }
        return sessions.write(session -> session.createNativeQuery(ONE_AT_A_TIME)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(KEEP)
                        .setParameter("force", force)
                        .setParameter("period", period.label())
                        .setParameter("counts", rows.parameter(counts))
                        .setParameter("now", now)
                        .executeUpdate())
                .chain(() -> audit.append(session, scope, "report", TYPE, force, period.label()))
                .replaceWith(Outcome.done(counts)));
    }

    /** What a force reported of several periods, by period. */
    public Uni<Map<String, List<WorkforceCount>>> known(Scope scope, String force, List<StatisticPeriod> periods) {
        if (!mayRead(scope, force)) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(KNOWN, String.class)
                        .setParameter("force", force)
                        .setParameter(
                                "periods",
                                periods.stream().map(StatisticPeriod::label).toList())
                        .getResultList())
                .map(found -> found.stream()
                        .map(row -> rows.read(row, CountRow.class))
                        .collect(Collectors.groupingBy(
                                CountRow::period,
                                Collectors.mapping(
                                        row -> new WorkforceCount(
                                                row.matter(), row.received(), row.closed(), row.openAtEnd()),
                                        Collectors.toList()))));
    }
}
