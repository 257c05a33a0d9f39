package uk.answerable.meetings.quarterly.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.meetings.body.rules.BodyKind;

/** The dated policies of the papers of a quarter (scrutiny-policies.csv). */
public record ScrutinyPolicies(List<ScrutinyPolicy> all) {

    public ScrutinyPolicies {
        all = List.copyOf(all);
    }

    /** Empty for a body that does not hold the force to account this way: a panel scrutinises the commissioner. */
    public Optional<ScrutinyPolicy> of(BodyKind kind, LocalDate meeting) {
        return all.stream()
                .filter(policy -> policy.kind() == kind && policy.inForceOn(meeting))
                .findFirst();
    }
}
