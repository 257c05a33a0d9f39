package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A step somebody takes.
 *
 * @param text office, reason, evidence, reference of the inspectorate's letter or of the next inspection, as the step asks
 * @param on day the inspectorate signed off
 */
public record NewStep(
        ProgressStepKind kind,
        @Nullable String text,
        @Nullable LocalDate on) {

    private static final int LONGEST = 1000;

    /** The step, or what is missing. */
    public Outcome<ProgressStep> check(LocalDate today) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.text",
                    "%s, in 1,000 characters at most; name an office, never a person".formatted(wanted())));
        }
        var said = text.strip();
        return switch (kind) {
            case START -> Outcome.done(new ProgressStep.Start(said));
            case DECLINE -> Outcome.done(new ProgressStep.Decline(said));
            case SUBMIT -> Outcome.done(new ProgressStep.Submit(said));
            case SEND_BACK -> Outcome.done(new ProgressStep.SendBack(said));
            case CARRY_OVER -> Outcome.done(new ProgressStep.CarryOver(said));
            case SIGN_OFF -> signOff(said, today);
        };
    }

    private Outcome<ProgressStep> signOff(String reference, LocalDate today) {
        if (on == null) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.on", "on which day the inspectorate signed off"));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.DATE_IN_FUTURE, "input.on", "the day of the sign-off is to come"));
        }
        return Outcome.done(new ProgressStep.SignOff(on, reference));
    }

    private String wanted() {
        return switch (kind) {
            case START -> "say which office sees to it";
            case DECLINE, SEND_BACK -> "say why";
            case SUBMIT -> "say what shows that it is done";
            case SIGN_OFF -> "give the reference of the inspectorate's letter or report";
            case CARRY_OVER -> "give the reference of the next inspection";
        };
    }
}
