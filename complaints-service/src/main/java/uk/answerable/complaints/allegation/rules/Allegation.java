package uk.answerable.complaints.allegation.rules;

import java.util.Optional;
import java.util.Set;

/**
 * One thing complained of, under the category of its root.
 *
 * @param number within the case, from 1
 * @param category code of the table in force when the complaint was received
 * @param aboutConduct whether it is about the conduct of a person, not a service
 * @param grounds why it must be handled under Schedule 3
 * @param referral why it must or may be referred
 * @param factors situational context, codes of the factor table
 * @param outcome empty until decided
 */
public record Allegation(
        int number,
        String category,
        boolean aboutConduct,
        Set<Schedule3Ground> grounds,
        Set<ReferralCriterion> referral,
        Set<String> factors,
        Optional<AllegationOutcome> outcome) {

    public Allegation {
        grounds = Set.copyOf(grounds);
        referral = Set.copyOf(referral);
        factors = Set.copyOf(factors);
    }

    /** The same allegation, decided. */
    public Allegation decided(AllegationOutcome decided) {
        return new Allegation(number, category, aboutConduct, grounds, referral, factors, Optional.of(decided));
    }

    /** The same allegation, open again. */
    public Allegation reopened() {
        return new Allegation(number, category, aboutConduct, grounds, referral, factors, Optional.empty());
    }

    boolean mustBeReferred() {
        return referral.stream().anyMatch(ReferralCriterion::mandatory);
    }
}
