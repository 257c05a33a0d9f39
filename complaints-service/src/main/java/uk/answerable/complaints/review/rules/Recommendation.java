package uk.answerable.complaints.review.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a review recommends to the force. It does not bind the force, which must answer in writing.
 *
 * @param id of the recommendation
 * @param number within the review, from 1
 * @param kind what it asks for
 * @param madeOn day it was made
 * @param response empty until the force answered
 */
public record Recommendation(UUID id, int number, Kind kind, LocalDate madeOn, Optional<Response> response) {

    /** What a recommendation asks for (Sch 3 para 25; para 28ZA for a remedy). */
    public enum Kind {
        INVESTIGATE,
        HANDLE_AGAIN,
        REFER_TO_INDEPENDENT_OFFICE,
        REMEDY,
        LEARNING,
        POLICY_REVIEW
    }

    /**
     * The force's answer.
     *
     * @param on day it was given
     * @param accepted whether the force does as recommended
     * @param reason why not; empty when accepted
     */
    public record Response(LocalDate on, boolean accepted, Optional<String> reason) {}

    Recommendation answered(Response given) {
        return new Recommendation(id, number, kind, madeOn, Optional.of(given));
    }
}
