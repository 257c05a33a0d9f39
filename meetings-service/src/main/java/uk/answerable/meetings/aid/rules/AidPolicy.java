package uk.answerable.meetings.aid.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many in how long, dated.
 *
 * @param rule that counts them
 * @param of which of them; empty for any
 * @param atLeast how many
 * @param months they are counted over, back from a day
 * @param children whether only those count that involve children
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param source document, or why there is none
 */
public record AidPolicy(
        String rule,
        String of,
        int atLeast,
        int months,
        boolean children,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    static Stream<AidPolicy> inForce(List<AidPolicy> policies, String rule, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.rule().equals(rule))
                .filter(policy -> (policy.from == null || !day.isBefore(policy.from))
                        && (policy.to == null || !day.isAfter(policy.to)));
    }

    /** Whether a day is in the time counted back from another: a rolling year holds its last day and not its first twice. */
    boolean counts(LocalDate on, LocalDate today) {
        return on.isAfter(today.minusMonths(months)) && !on.isAfter(today);
    }
}
