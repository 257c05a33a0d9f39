package uk.answerable.complaints.caseload.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.caseload.rules.Caseload;
import uk.answerable.complaints.caseload.rules.Closure;
import uk.answerable.complaints.caseload.rules.OpenCases;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.statistics.store.DayNumbers;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/**
 * Counts open cases by what their clocks depend on, and how long cases of the last two years lasted: two statements
 * however many forces and cases. Cases are those for which the chief officer is the appropriate authority.
 */
@ApplicationScoped
public class CaseloadStore {

    /** Type of the matrix. */
    public static final String TYPE = "OpenCaseload";

    private static final int YEARS_LEARNT_FROM = 2;
    private static final String OPEN =
            "state IN ('RECEIVED', 'OUTSIDE_SCHEDULE_3', 'RECORDED', 'HANDLED', 'SUSPENDED')";

    private static final String OPEN_CASES = """
            WITH stop AS (
                SELECT case_id, kind, on_day, lead(on_day) OVER (PARTITION BY case_id ORDER BY number) AS until_day
                FROM case_step WHERE kind IN ('SUSPENDED', 'RESUMED', 'CEASED', 'WITHDRAWN')),
            pause AS (
                SELECT case_id, string_agg(on_day || '/' || coalesce(until_day, :today), ',' ORDER BY on_day) AS pauses
                FROM stop WHERE kind = 'SUSPENDED' GROUP BY case_id)
            SELECT CAST(row_to_json(open) AS text) FROM (
                SELECT c.force, c.regime, c.received_on AS "receivedOn", p.pauses, c.state = 'SUSPENDED' AS suspended,
                    count(*) AS cases
                FROM complaint_case c LEFT JOIN pause p ON p.case_id = c.id
                WHERE c.force IN (:forces) AND c.authority = 'CHIEF_OFFICER' AND c.%s
                GROUP BY c.force, c.regime, c.received_on, p.pauses, c.state = 'SUSPENDED') open
            """.formatted(OPEN);

    private static final String LASTED = """
            WITH
            """ + DayNumbers.TABLES + """
            span AS (
                SELECT c.force, b.number - a.number AS days, c.finalised_on IS NOT NULL AS closed
                FROM complaint_case c
                JOIN day a ON a.day = c.received_on
                JOIN day b ON b.day = coalesce(c.finalised_on, :newest)
                WHERE c.force IN (:forces) AND c.authority = 'CHIEF_OFFICER' AND c.received_on >= :since
                  AND (c.finalised_on IS NOT NULL OR c.%s))
            SELECT CAST(row_to_json(lasted) AS text) FROM (
                SELECT force, days, closed, count(*) AS cases FROM span GROUP BY force, days, closed) lasted
            """.formatted(OPEN);

    @Inject
    Sessions sessions;

    @Inject
    Clocks clocks;

    @Inject
    WorkingDays workingDays;

    @Inject
    JsonRows rows;

    record OpenRow(
            String force,
            Regime regime,
            LocalDate receivedOn,
            @Nullable String pauses,
            boolean suspended,
            long cases) {

        OpenCases open() {
            return new OpenCases(
                    regime,
                    receivedOn,
                    pauses == null
                            ? List.of()
                            : Arrays.stream(pauses.split(","))
                                    .map(pause -> pause.split("/"))
                                    .map(days -> new Pause(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                                    .toList(),
                    suspended,
                    cases);
        }
    }

    record LastedRow(String force, long days, boolean closed, long cases) {}

    /** The open cases of several forces by force; a force whose caseload the caller may not see is left out. */
    public Uni<Map<String, Caseload>> of(Scope scope, Collection<String> forces, LocalDate today) {
        var allowed = forces.stream()
                .distinct()
                .filter(force -> scope.permits(TYPE, "total", Place.ofForce(Place.ANY, force)))
                .toList();
        if (allowed.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(OPEN_CASES, String.class)
                .setParameter("forces", allowed)
                .setParameter("today", today)
                .getResultList()
                .chain(open -> session.createNativeQuery(LASTED, String.class)
                        .setParameter("forces", allowed)
                        .setParameter("since", today.minusYears(YEARS_LEARNT_FROM))
                        .setParameter("oldest", DayNumbers.OLDEST)
                        .setParameter("newest", today)
                        .setParameter("daysOff", DayNumbers.daysOff(workingDays, today))
                        .getResultList()
                        .map(lasted -> caseloads(allowed, open, lasted, today))));
    }

    private Map<String, Caseload> caseloads(
            List<String> forces, List<String> open, List<String> lasted, LocalDate today) {
        var openRows = open.stream().map(row -> rows.read(row, OpenRow.class)).toList();
        var lastedRows =
                lasted.stream().map(row -> rows.read(row, LastedRow.class)).toList();
        return forces.stream()
                .collect(toMap(
                        force -> force,
                        force -> Caseload.of(
                                force,
                                openRows.stream()
                                        .filter(row -> row.force().equals(force))
                                        .map(OpenRow::open)
                                        .toList(),
                                new Closure(lastedRows.stream()
                                        .filter(row -> row.force().equals(force))
                                        .map(row -> new Closure.Lasted(row.days(), row.closed(), row.cases()))
                                        .toList()),
                                clocks,
                                workingDays,
                                today)));
    }
}
