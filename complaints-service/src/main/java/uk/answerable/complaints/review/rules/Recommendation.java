package uk.answerable.complaints.review.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a review recommends to the force. It does not bind the force, which must answer in writing.
 *
 * @param number within the review, from 1
 * @param kind what it asks for
 * @param madeOn day it was made
 * @param response empty until the force answered
 */
public record Recommendation(int number, RecommendationKind kind, LocalDate madeOn, Optional<Response> response) {

    /**
     * The force's answer.
     *
     * @param on day it was given
     * @param accepted whether the force does as recommended
     * @param reason why not, or how; empty when nothing was added to an acceptance
     */
    public record Response(LocalDate on, boolean accepted, Optional<String> reason) {}

    Recommendation answered(Response given) {
        return new Recommendation(number, kind, madeOn, Optional.of(given));
    }
}
