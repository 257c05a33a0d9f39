package uk.answerable.performance.recurring.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When exceptions of one series recur, dated.
 *
 * @param exceptional periods it takes
 * @param withinMonths the last of them starts less than this after the first
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of the numbers
 */
public record RecurrencePolicy(
        int exceptional,
        int withinMonths,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    public RecurrencePolicy {
        if (exceptional < 2 || withinMonths < 1) {
            throw new IllegalArgumentException("what happens once does not recur");
        }
    }

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether so many exceptional periods, the oldest first, lie near enough to each other. */
    boolean isMetBy(List<RecurringException.Exceptional> periods) {
        for (int last = exceptional - 1; last < periods.size(); last++) {
            var first = periods.get(last - exceptional + 1).period().start();
            if (periods.get(last).period().start().isBefore(first.plusMonths(withinMonths))) {
                return true;
            }
        }
        return false;
    }
}
