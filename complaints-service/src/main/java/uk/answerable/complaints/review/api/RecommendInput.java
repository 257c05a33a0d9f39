package uk.answerable.complaints.review.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.review.rules.RecommendationKind;

/**
 * The review recommends something to the force.
 *
 * @param id of the review
 * @param on day it happened
 * @param kind what it asks for
 */
@Input("RecommendInput")
public record RecommendInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull RecommendationKind kind) {}
