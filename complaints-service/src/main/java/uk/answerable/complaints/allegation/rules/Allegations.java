package uk.answerable.complaints.allegation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All allegations of one case, and what they together mean for its handling. */
public record Allegations(List<Allegation> all) {

    public static final Allegations NONE = new Allegations(List.of());

    public Allegations {
        all = List.copyOf(all);
    }

    /** Why the case must be handled under Schedule 3; empty when it need not. */
    public Set<Schedule3Ground> grounds() {
        var grounds = EnumSet.noneOf(Schedule3Ground.class);
        all.forEach(allegation -> grounds.addAll(allegation.grounds()));
        if (mustBeReferred()) {
            grounds.add(Schedule3Ground.MANDATORY_REFERRAL);
        }
        return grounds;
    }

    /** Why it must or may be referred. */
    public Set<ReferralCriterion> referral() {
        return all.stream()
                .flatMap(allegation -> allegation.referral().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralCriterion.class)));
    }

    public boolean mustBeReferred() {
        return all.stream().anyMatch(Allegation::mustBeReferred);
    }

    /** Numbers of those without a decision. */
    public List<Integer> undecided() {
        return all.stream()
                .filter(allegation -> allegation.outcome().isEmpty())
                .map(Allegation::number)
                .toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The same, each changed. */
    public Allegations each(UnaryOperator<Allegation> change) {
        return new Allegations(all.stream().map(change).toList());
    }
}
