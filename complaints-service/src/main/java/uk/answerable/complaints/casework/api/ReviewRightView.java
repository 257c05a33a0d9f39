package uk.answerable.complaints.casework.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.complaints.review.rules.ReviewRight;

/** The right to a review as the graph and REST show it. */
@Name("ReviewRight")
@Description("Whether the complainant may have the outcome reviewed.")
public record ReviewRightView(
        @Nullable @Description("Who reviews; null where there is no right to a review.")
        ReviewBody body,

        @NonNull String reason) {

    static ReviewRightView of(ReviewRight right) {
        return switch (right) {
            case ReviewRight.To(var body, var reason) -> new ReviewRightView(body, reason);
            case ReviewRight.None(var reason) -> new ReviewRightView(null, reason);
        };
    }
}
