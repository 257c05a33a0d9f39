package uk.answerable.complaints.statistics.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statistics there are, and from which count on the public is shown one.
 *
 * @param all in the order they are shown
 * @param policies dated
 */
public record StatisticList(List<Statistic> all, List<DisclosurePolicy> policies) {

    public StatisticList {
        all = List.copyOf(all);
        policies = List.copyOf(policies);
        if (all.stream()
                        .map(Statistic::code)
                        .collect(Collectors.toCollection(HashSet::new))
                        .size()
                != all.size()) {
            throw new IllegalArgumentException("a statistic stands twice");
        }
    }

    /** The smallest count shown to the public beside zero on a day. */
    public int threshold(LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.inForceOn(day))
                .mapToInt(DisclosurePolicy::threshold)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no disclosure policy is in force on " + day));
    }

    /** What a published file may hold: the statistics themselves and the bases of rates. */
    public Set<String> publishable() {
        return Stream.concat(
                        all.stream().map(Statistic::code),
                        all.stream()
                                .filter(statistic -> statistic.kind() == Statistic.Kind.RATE)
                                .flatMap(statistic -> statistic.over().stream())
                                .map(CountKey::measure))
                .collect(Collectors.toUnmodifiableSet());
    }
}
