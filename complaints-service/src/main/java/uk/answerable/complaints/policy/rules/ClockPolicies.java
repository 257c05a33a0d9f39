package uk.answerable.complaints.policy.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All clock policies. A force's own goes before the general one, and a later one applies from its start date on; it
 * never changes a clock that started before.
 */
public record ClockPolicies(List<ClockPolicy> policies) {

    public ClockPolicies {
        policies = List.copyOf(policies);
        for (int i = 0; i < policies.size(); i++) {
            for (var other : policies.subList(i + 1, policies.size())) {
                if (contradict(policies.get(i), other)) {
                    throw new IllegalArgumentException(
                            "two policies of '%s' apply at the same time".formatted(other.rule()));
                }
            }
        }
    }

    /** The policy of a clock that starts on {@code start}; empty when the rule does not exist there. */
    public Optional<ClockPolicy> of(String rule, Optional<String> force, Regime regime, LocalDate start) {
        var applying = policies.stream()
                .filter(policy -> policy.appliesTo(rule, force, regime, start))
                .toList();
        return applying.stream()
                .filter(policy -> policy.force().isPresent())
                .findFirst()
                .or(() -> applying.stream().findFirst());
    }

    /** The codes of all rules. */
    public Set<String> rules() {
        return policies.stream().map(ClockPolicy::rule).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean contradict(ClockPolicy one, ClockPolicy other) {
        return one.rule().equals(other.rule())
                && one.force().equals(other.force())
                && (one.regime().isEmpty()
                        || other.regime().isEmpty()
                        || one.regime().equals(other.regime()))
                && !ends(one).isBefore(starts(other))
                && !ends(other).isBefore(starts(one));
    }

    private static LocalDate starts(ClockPolicy policy) {
        return policy.validFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate ends(ClockPolicy policy) {
        return policy.validTo().orElse(LocalDate.MAX);
    }
}
