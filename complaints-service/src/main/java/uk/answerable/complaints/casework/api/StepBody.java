package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.casework.store.StepForm;
import uk.answerable.complaints.casework.store.StepKind;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A step as a force's system sends it: the way a case shows its steps.
 *
 * @param kind of step
 * @param on day it happened
 * @param detail codes with a space between them, where the kind does not say all
 */
public record StepBody(
        @Nullable StepKind kind,
        @Nullable LocalDate on,
        @Nullable String detail) {

    /** The step; what belongs to a review is noted by way of the review. */
    static Outcome<Step> read(@Nullable StepBody body) {
        if (body == null) {
            return Outcome.refused(Refusal.of(ProblemCode.INVALID_INPUT, "the body is empty"));
        }
        if (body.kind != null && body.on != null) {
            return body.kind == StepKind.REVIEW_APPLIED || body.kind == StepKind.REVIEW_DECIDED
                    ? Outcome.refused(Refusal.ofField(
                            ProblemCode.INVALID_INPUT, "kind", "a review is applied for and decided as a review"))
                    : StepForm.read(body.kind, body.detail, body.on);
        }
        var missing = new ArrayList<Refusal>();
        if (body.kind == null) {
            missing.add(Refusal.ofField(ProblemCode.INVALID_INPUT, "kind", "kind is missing"));
        }
        if (body.on == null) {
            missing.add(Refusal.ofField(ProblemCode.INVALID_INPUT, "on", "on is missing"));
        }
        return Outcome.refused(missing);
    }
}
