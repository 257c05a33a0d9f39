package uk.answerable.complaints.review.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The review was decided.
 *
 * @param id of the review
 * @param on day it happened
 * @param reasonableAndProportionate whether the outcome was
 */
@Input("DecideReviewInput")
public record DecideReviewInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull Boolean reasonableAndProportionate) {}
