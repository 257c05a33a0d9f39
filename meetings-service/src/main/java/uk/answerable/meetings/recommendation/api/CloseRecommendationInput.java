package uk.answerable.meetings.recommendation.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What a panel decided that closes its recommendation. */
@Input("CloseRecommendationInput")
public record CloseRecommendationInput(
        @Id @NonNull String id, @NonNull String decision) {}
