package uk.answerable.performance.inspection.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of {@code recommendationAdvance}. */
public record RecommendationAdvancePayload(
        @Nullable Recommendation recommendation,
        @Nullable RecommendationProgress progress,
        @NonNull List<@NonNull UserError> userErrors) {

    /** A recommendation with its progress. */
    record Advanced(Recommendation recommendation, RecommendationProgress progress) {}

    static RecommendationAdvancePayload of(Outcome<Advanced> outcome) {
        return switch (outcome) {
            case Outcome.Done<Advanced>(var done) ->
                new RecommendationAdvancePayload(done.recommendation(), done.progress(), List.of());
            case Outcome.Refused<Advanced>(var reasons) ->
                new RecommendationAdvancePayload(
                        null, null, reasons.stream().map(UserError::of).toList());
        };
    }
}
