package uk.answerable.performance.recurring.rules;

import java.time.LocalDate;
import java.util.List;

/** When exceptions recur (recurrence_policies.csv). */
public record RecurrencePolicies(List<RecurrencePolicy> all) {

    public RecurrencePolicies {
        all = List.copyOf(all);
    }

    /** Whether the exceptional periods of one series, the oldest first, recur by the policy of the last one's day. */
    public boolean recur(List<RecurringException.Exceptional> periods) {
        return !periods.isEmpty() && on(periods.getLast().period().end()).isMetBy(periods);
    }

    /** The policy of a day. */
    public RecurrencePolicy on(LocalDate day) {
        return all.stream()
                .filter(policy -> policy.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy says when exceptions recur"));
    }
}
