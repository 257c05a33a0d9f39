package uk.answerable.complaints.review.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of a change: the review as it stands now, or why nothing was changed. */
public record ReviewPayload(
        @Nullable ReviewView review, @NonNull List<@NonNull UserError> userErrors) {

    static ReviewPayload of(Outcome<ReviewView> outcome) {
        return switch (outcome) {
            case Outcome.Done<ReviewView>(var done) -> new ReviewPayload(done, List.of());
            case Outcome.Refused<ReviewView>(var reasons) ->
                new ReviewPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
