package uk.answerable.kernel.calendar;

import java.time.LocalDate;

/**
 * Days that a clock does not count because it was suspended.
 *
 * @param from first day that does not count
 * @param to last day that does not count
 */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause from %s cannot end on %s".formatted(from, to));
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
