package uk.answerable.meetings.recommendation.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Refusal;

/** The recommendation as it is now, or why it is not. */
public record FollowedRecommendationPayload(
        @Nullable FollowedRecommendation followedRecommendation,
        @NonNull List<@NonNull UserError> userErrors) {

    static FollowedRecommendationPayload refused(List<Refusal> reasons) {
        return new FollowedRecommendationPayload(
                null, reasons.stream().map(UserError::of).toList());
    }
}
