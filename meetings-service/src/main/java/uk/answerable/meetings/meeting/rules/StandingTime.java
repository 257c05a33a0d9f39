package uk.answerable.meetings.meeting.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * When and where a body meets unless something else is stated.
 *
 * @param weekday it meets on
 * @param week which one of the month, from 1; -1 is the last
 * @param months it meets in
 * @param start time, Europe/London
 * @param venue empty for a link only
 * @param virtual held over a link
 */
public record StandingTime(
        DayOfWeek weekday, int week, Set<Month> months, LocalTime start, String venue, boolean virtual) {

    /** The week that every month ends with. */
    public static final int LAST = -1;

    private static final int EVERY_MONTH_HAS = 4;

    /** Calendars are settled a year ahead; the year after may be sketched. */
    private static final int YEARS_AHEAD = 2;

    public StandingTime {
        months = Set.copyOf(months);
    }

    /** Refused with {@code INVALID_INPUT} for a week that not every month has, no month, or a year that is not near. */
    public Outcome<StandingTime> check(Year year, LocalDate today) {
        if (year.getValue() < today.getYear() || year.getValue() > today.getYear() + YEARS_AHEAD) {
            return refused(
                    "input.year",
                    "a calendar is planned for %d to %d".formatted(today.getYear(), today.getYear() + YEARS_AHEAD));
        }
        if (week != LAST && (week < 1 || week > EVERY_MONTH_HAS)) {
            return refused("input.week", "weeks of a month are 1 to 4, or -1 for its last");
        }
        return months.isEmpty() ? refused("input.months", "say in which months the body meets") : Outcome.done(this);
    }

    /** Its days in a year, in order. */
    public List<LocalDate> days(Year year) {
        return months.stream()
                .sorted()
                .map(month -> year.atMonth(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday)))
                .toList();
    }

    private static Outcome<StandingTime> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
