package uk.answerable.complaints.casework.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.ReferralCriterion;
import uk.answerable.complaints.allegation.rules.Schedule3Ground;

/**
 * One thing complained of.
 *
 * @param category code of the table in force when the complaint was made
 * @param aboutConduct whether it is about the conduct of a person; false when left out
 * @param grounds why it must be handled under Schedule 3
 * @param referral why it must or may be referred
 * @param factors situational context, codes
 */
@Input("AllegationInput")
public record AllegationInput(
        @NonNull String category,
        @Nullable Boolean aboutConduct,
        @Nullable List<Schedule3Ground> grounds,
        @Nullable List<ReferralCriterion> referral,
        @Nullable List<String> factors) {}
