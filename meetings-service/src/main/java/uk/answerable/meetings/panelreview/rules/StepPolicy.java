package uk.answerable.meetings.panelreview.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a kind of review, dated. Policies stand in the order of their steps.
 *
 * @param by whose step it is
 * @param follows the step that must have been taken; null for the first
 * @param weeks from the notification until which it is taken; null where no number is set
 * @param timeRule in words
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it
 * @param source enactment
 */
public record StepPolicy(
        PanelReviewKind kind,
        PanelReviewStep step,
        PanelStepOwner by,
        @Nullable PanelReviewStep follows,
        @Nullable Integer weeks,
        String timeRule,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
