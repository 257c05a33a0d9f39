package uk.answerable.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks day by day, counts the days that count and remembers why the others did not. */
final class Tally {

    private final Optional<BankHolidays> calendar;
    private final List<Pause> pauses;
    private final int[] paused;
    private final List<LocalDate> weekend = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();

    /**
     * @param calendar whose weekends and holidays do not count; empty counts every day
     * @param pauses days that do not count
     */
    Tally(Optional<BankHolidays> calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.paused = new int[pauses.size()];
    }

    /** The n-th counting day after {@code start} ({@code stride} 1) or before it ({@code stride} -1). */
    LocalDate walk(LocalDate start, int n, int stride) {
        if (n < 1) {
            throw new IllegalArgumentException("cannot count %d days".formatted(n));
        }
        var day = start;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(stride);
            if (counts(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many counting days lie after {@code start}, up to and including {@code end}. */
    int between(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1)
                .datesUntil(end.isAfter(start) ? end.plusDays(1) : start.plusDays(1))
                .filter(this::counts)
                .count();
    }

    private boolean counts(LocalDate day) {
        for (int i = 0; i < paused.length; i++) {
            if (pauses.get(i).holds(day)) {
                paused[i]++;
                return false;
            }
        }
        if (calendar.isEmpty()) {
            return true;
        }
        if (BankHolidays.isWeekend(day)) {
            weekend.add(day);
            return false;
        }
        var holiday = calendar.get().on(day);
        holiday.ifPresent(holidays::add);
        return holiday.isEmpty();
    }

    /** Everything that happened on the walk, oldest first. */
    Reckoning explain(LocalDate start, String rule, LocalDate result) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Start(start));
        steps.add(new Step.Rule(rule));
        if (!weekend.isEmpty()) {
            var days = weekend.stream().sorted().toList();
            steps.add(new Step.Weekends(days.size(), days.getFirst(), days.getLast()));
        }
        holidays.stream()
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .map(Step.BankHoliday::new)
                .forEach(steps::add);
        for (int i = 0; i < paused.length; i++) {
            if (paused[i] > 0) {
                steps.add(new Step.Suspended(pauses.get(i), paused[i]));
            }
        }
        steps.add(new Step.Result(result));
        return new Reckoning(result, steps);
    }
}
