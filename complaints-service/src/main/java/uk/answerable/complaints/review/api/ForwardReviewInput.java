package uk.answerable.complaints.review.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The wrong body passed the application on.
 *
 * @param id of the review
 * @param on day it happened
 */
@Input("ForwardReviewInput")
public record ForwardReviewInput(
        @Id @NonNull String id, @NonNull LocalDate on) {}
