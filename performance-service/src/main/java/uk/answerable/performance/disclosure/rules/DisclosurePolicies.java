package uk.answerable.performance.disclosure.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The measures whose small counts are protected (disclosure_policies.csv). */
public record DisclosurePolicies(List<DisclosurePolicy> all) {

    public DisclosurePolicies {
        all = List.copyOf(all);
    }

    /** Empty for a measure that points at nobody. */
    public Optional<DisclosurePolicy> of(String measure, LocalDate day) {
        return all.stream()
                .filter(policy -> policy.measure().equals(measure) && policy.inForceOn(day))
                .findFirst();
    }
}
