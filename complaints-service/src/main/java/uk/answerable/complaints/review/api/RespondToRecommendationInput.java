package uk.answerable.complaints.review.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The force answers a recommendation in writing.
 *
 * @param id of the review
 * @param number of the recommendation
 * @param on day it happened
 * @param accepted whether the force does as recommended
 * @param reason why not; wanted when it does not
 */
@Input("RespondToRecommendationInput")
public record RespondToRecommendationInput(
        @Id @NonNull String id,
        @NonNull Integer number,
        @NonNull LocalDate on,
        @NonNull Boolean accepted,
        @Nullable String reason) {}
