package uk.answerable.complaints.statistics.store;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import uk.answerable.kernel.calendar.WorkingDays;

/**
 * The calendar as a statement uses it: a table {@code day (day, number)} in which the difference of two numbers is the
 * number of working days between. The days off are given, so that the calendar stays in one place.
 */
public final class DayNumbers {

    /** No case is older: earlier days of receipt are refused. */
    public static final LocalDate OLDEST = LocalDate.of(1999, 12, 31);

    /** Two of the statement's first tables; takes {@code :daysOff}, {@code :oldest} and {@code :newest}. */
    public static final String TABLES = """
            off AS MATERIALIZED (
                SELECT CAST(d AS date) AS day FROM unnest(string_to_array(:daysOff, ',')) AS t(d)),
            day AS MATERIALIZED (
                SELECT CAST(d AS date) AS day,
                    count(*) FILTER (WHERE extract(isodow FROM d) < 6 AND off.day IS NULL) OVER (ORDER BY d) AS number
                FROM generate_series(CAST(:oldest AS date), CAST(:newest AS date), interval '1 day') AS g(d)
                LEFT JOIN off ON off.day = CAST(d AS date)),
            """;

    private static final int FRIDAY = 5;

    private DayNumbers() {}

    /** The bank holidays up to a day; of weekends the statement knows itself. */
    public static String daysOff(WorkingDays workingDays, LocalDate newest) {
        return OLDEST.datesUntil(newest.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= FRIDAY && !workingDays.isWorkingDay(day))
                .map(LocalDate::toString)
                .collect(joining(","));
    }
}
