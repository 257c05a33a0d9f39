package uk.answerable.kernel.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Counts calendar days, weeks and months as statutes phrase them; weekends and holidays count. */
public final class CalendarDays {

    private CalendarDays() {}

    /** "n days starting with the day after": the start is not counted. */
    public static Reckoning after(LocalDate start, int n) {
        return after(start, n, List.of());
    }

    /** The same, suspended days left out. */
    public static Reckoning after(LocalDate start, int n, List<Pause> pauses) {
        var tally = new Tally(Optional.empty(), pauses);
        var day = tally.walk(start, n, 1);
        return tally.explain(start, "Counts %s; the day after is day 1".formatted(amount(n, "calendar day")), day);
    }

    /** How many calendar days lie after {@code start} up to and including {@code end}; 0 when it is not later. */
    public static int between(LocalDate start, LocalDate end, List<Pause> pauses) {
        return new Tally(Optional.empty(), pauses).between(start, end);
    }

    /** "n days beginning with" or "starting with": the start is day 1. */
    public static Reckoning beginningWith(LocalDate start, int n) {
        return plain(
                start,
                "Counts %s; the start is day 1".formatted(amount(n, "calendar day")),
                start.plusDays(atLeastOne(n) - 1L));
    }

    /** "within n weeks of": the start is not counted. */
    public static Reckoning withinWeeksOf(LocalDate start, int n) {
        return plain(
                start,
                "Counts %s; the start is not counted".formatted(amount(n, "week")),
                start.plusWeeks(atLeastOne(n)));
    }

    /** "n weeks beginning with": the start is day 1. */
    public static Reckoning weeksBeginningWith(LocalDate start, int n) {
        return plain(
                start,
                "Counts %s; the start is day 1".formatted(amount(n, "week")),
                start.plusWeeks(atLeastOne(n)).minusDays(1));
    }

    /**
     * "n months starting with": ends the day before the corresponding date, or on the last day of the month that has no
     * such date.
     */
    public static Reckoning monthsStartingWith(LocalDate start, int n) {
        var month = YearMonth.from(start).plusMonths(atLeastOne(n));
        var end = start.getDayOfMonth() > month.lengthOfMonth()
                ? month.atEndOfMonth()
                : month.atDay(start.getDayOfMonth()).minusDays(1);
        return plain(start, "Counts %s; the start is day 1".formatted(amount(n, "month")), end);
    }

    private static Reckoning plain(LocalDate start, String rule, LocalDate result) {
        return new Tally(Optional.empty(), List.of()).explain(start, rule, result);
    }

    private static int atLeastOne(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("cannot count " + n);
        }
        return n;
    }

    private static String amount(int n, String unit) {
        return n == 1 ? "1 " + unit : n + " " + unit + "s";
    }
}
