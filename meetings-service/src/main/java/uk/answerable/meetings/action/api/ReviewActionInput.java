package uk.answerable.meetings.action.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.ReviewResult;
import uk.answerable.meetings.action.store.ActionReviews;

/** What a meeting was told of an earlier action of its body, and decided. */
@Input("ReviewActionInput")
public record ReviewActionInput(
        @NonNull String meeting,
        @NonNull @Description("Reference of the action.") String action,
        @NonNull String updateReceived,
        @Nullable @Description("What is wanted next time.") String updateRequired,
        @NonNull ReviewResult result,

        @Nullable @Description("The decision that ends it; not needed where it is carried over.")
        String decision) {

    ActionReviews.Review review() {
        return new ActionReviews.Review(
                action, updateReceived, updateRequired == null ? "" : updateRequired, result, decision);
    }
}
