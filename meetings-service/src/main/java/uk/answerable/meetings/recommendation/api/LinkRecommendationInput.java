package uk.answerable.meetings.recommendation.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An action that serves a recommendation. */
@Input("LinkRecommendationInput")
public record LinkRecommendationInput(
        @Id @NonNull String id,

        @Id @NonNull @Description("Of the same body.") String action) {}
