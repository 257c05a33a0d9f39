package uk.answerable.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counts working days: neither Saturday nor Sunday nor a bank or public holiday of the calendar (SI 2020/2 reg 1(2);
 * parallel words in SI 2018/748 reg 2).
 */
public final class WorkingDays {

    private final BankHolidays holidays;

    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** Counting in England and Wales. */
    public static WorkingDays ofEnglandAndWales() {
        return new WorkingDays(BankHolidays.englandAndWales());
    }

    public boolean isWorkingDay(LocalDate day) {
        return !BankHolidays.isWeekend(day) && holidays.on(day).isEmpty();
    }

    /** The n-th working day; the day after {@code start} is the first that can count. */
    public Reckoning after(LocalDate start, int n) {
        return after(start, n, List.of());
    }

    /** The n-th working day, suspended days left out. */
    public Reckoning after(LocalDate start, int n, List<Pause> pauses) {
        var tally = tally(pauses);
        var day = tally.walk(start, n, 1);
        return tally.explain(start, "Counts %s; the day after is day 1".formatted(days(n)), day);
    }

    /** The day n working days back from an event ("at least two working days before the meeting"). */
    public Reckoning before(LocalDate event, int n) {
        var tally = tally(List.of());
        var day = tally.walk(event, n, -1);
        return tally.explain(event, "Counts back %s; the day before is day 1".formatted(days(n)), day);
    }

    /**
     * The latest day to publish so that n clear working days lie between it and the meeting; neither the day of
     * publication nor the day of the meeting counts (LGA 1972 s.100B; R v Swansea CC ex p Elitestone 1993).
     */
    public Reckoning clearDaysBefore(LocalDate meeting, int n) {
        var tally = tally(List.of());
        var day = tally.walk(meeting, n + 1, -1);
        return tally.explain(
                meeting,
                "Counts back %s clear; neither the day of the event nor the result counts".formatted(days(n)),
                day);
    }

    /** How many working days lie after {@code start}, up to and including {@code end}; 0 when it is not later. */
    public int between(LocalDate start, LocalDate end) {
        return between(start, end, List.of());
    }

    /** The same, suspended days left out. */
    public int between(LocalDate start, LocalDate end, List<Pause> pauses) {
        return tally(pauses).between(start, end);
    }

    /**
     * Moves a result that is no working day on to the next one. A policy of its own: it applies only where a rule says
     * so (as LGA 1972 s.243 does for provisions that name it).
     */
    public Reckoning rolledForward(Reckoning reckoning) {
        if (isWorkingDay(reckoning.result())) {
            return reckoning;
        }
        return reckoning.movedTo(
                after(reckoning.result(), 1).result(), "the rule moves a day off to the next working day");
    }

    private Tally tally(List<Pause> pauses) {
        return new Tally(Optional.of(holidays), pauses);
    }

    private static String days(int n) {
        return n == 1 ? "1 working day" : n + " working days";
    }
}
