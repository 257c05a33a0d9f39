package uk.answerable.meetings.recommendation.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.recommendation.rules.RecommendationSource;
import uk.answerable.meetings.recommendation.store.FollowedRow;

/** A recommendation, as the action that serves it tells of it. */
@Description("A recommendation that an action serves. It stays open when the action is closed.")
public record ServedRecommendation(
        @Id @NonNull String id,
        @NonNull RecommendationSource source,
        @Nullable Recommendation recommendation,
        @NonNull String number,
        @NonNull String title) {

    static ServedRecommendation of(FollowedRow row) {
        var recommendation = row.inspectionRecommendation;
        return new ServedRecommendation(
                row.id.toString(),
                row.source,
                recommendation == null ? null : new Recommendation(recommendation),
                row.number,
                row.title);
    }
}
