package uk.answerable.performance.timeliness.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.timeliness.rules.CaseStep;
import uk.answerable.performance.timeliness.rules.MonthOfCases;
import uk.answerable.performance.timeliness.rules.TimelinessMeasure;

/** Keeps the steps of cases and counts them; only counts leave it. */
@ApplicationScoped
public class TimelinessStore {

    private static final String KEEP = """
            INSERT INTO case_step (case_id, step, force, reached, within, generated, known_at, version)
            SELECT case_id, step, force, reached, within, generated, known_at, version
            FROM jsonb_to_recordset(CAST(CAST(:step AS text) AS jsonb)) AS s(
                case_id uuid, step text, force text, reached date, within boolean, generated boolean,
                known_at timestamptz, version bigint)
            ON CONFLICT (case_id, step) DO UPDATE SET
                force = excluded.force, reached = excluded.reached, within = excluded.within,
                generated = excluded.generated, known_at = excluded.known_at, version = excluded.version
            WHERE case_step.version < excluded.version
            """;

    private static final String COUNT = """
            WITH wanted AS (
                SELECT * FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(
                    n int, force text, step text, known_by timestamptz))
            SELECT CAST(row_to_json(months) AS text)
            FROM (
                SELECT w.n, CAST(date_trunc('month', s.reached) AS date) AS month,
                       count(*) FILTER (WHERE s.within) AS within, count(*) AS total,
                       bool_or(s.generated) AS generated, max(s.known_at) AS known_at
                FROM wanted w
                JOIN case_step s ON s.force = w.force AND s.step = w.step AND s.known_at <= w.known_by
                GROUP BY w.n, 2) months
            """;

    private final Sessions sessions;
    private final JsonRows rows;

    @Inject
    TimelinessStore(Sessions sessions, JsonRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected TimelinessStore() {
        this.sessions = null;
        this.rows = null;
    }

    private record StepRow(
            String case_id,
            String step,
            String force,
            LocalDate reached,
            boolean within,
            boolean generated,
            Instant known_at,
            long version) {}

    private record Wanted(int n, String force, String step, Instant known_by) {}

    record MonthRow(int n, LocalDate month, long within, long total, boolean generated, Instant known_at) {}

    /** Keeps a step; an older telling of it than the one held changes nothing. */
    public Uni<Void> keep(Scope scope, Mutiny.Session session, CaseStep step) {
        if (!scope.permits("CaseStep", "keep", Place.ofForce(Place.ANY, step.force()))) {
            return Uni.createFrom().failure(new IllegalStateException("only events tell of cases"));
        }
        var row = new StepRow(
                step.caseId().toString(),
                step.step().name(),
                step.force(),
                step.on(),
                step.within(),
                step.generated(),
                step.knownAt(),
                step.version());
        return session.createNativeQuery(KEEP)
                .setParameter("step", rows.parameter(List.of(row)))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The months of each series; other measures, and areas below the force, have none. One statement for all. */
    public Uni<Map<SeriesKey, List<Known>>> known(Scope scope, List<SeriesKey> keys) {
        var wanted = new ArrayList<Wanted>();
        for (int n = 0; n < keys.size(); n++) {
            var key = keys.get(n);
            var step = TimelinessMeasure.ofMeasure(key.measure());
            if (step.isPresent() && key.area().equals(key.force()) && mayRead(scope, key.force())) {
                wanted.add(new Wanted(n, key.force(), step.get().name(), key.asKnownAt()));
            }
        }
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(COUNT, String.class)
                        .setParameter("wanted", rows.parameter(wanted))
                        .getResultList())
                .map(answer -> {
                    var known = new HashMap<SeriesKey, List<Known>>();
                    for (var line : answer) {
                        var row = rows.read(line, MonthRow.class);
                        var month = new MonthOfCases(
                                row.month(), row.within(), row.total(), row.generated(), row.known_at());
                        known.computeIfAbsent(keys.get(row.n()), key -> new ArrayList<>())
                                .add(month.figure());
                    }
                    return known;
                });
    }

    private static boolean mayRead(Scope scope, String force) {
        return scope.permits("CaseStep", "count", Place.ofForce(Place.ANY, force));
    }
}
