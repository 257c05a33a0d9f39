package uk.answerable.complaints.review.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.review.rules.ReviewBody;

/**
 * An application for the review of an outcome.
 *
 * @param force police force area that handled the case
 * @param caseReference the case, as the letter to the complainant calls it
 * @param sentTo the body the complainant wrote to
 * @param receivedOn day that body received it
 * @param lateReason special circumstances that make it just to accept it late
 */
@Input("ApplyForReviewInput")
public record ApplyForReviewInput(
        @NonNull String force,
        @NonNull String caseReference,
        @NonNull ReviewBody sentTo,
        @NonNull LocalDate receivedOn,
        @Nullable String lateReason) {}
