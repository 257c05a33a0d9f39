package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Dates that cannot be, and what the callers call them. */
public final class CaseDates {

    /** Anything older is taken for a slip of the keyboard; no policy of ours goes back that far. */
    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

    private CaseDates() {}

    /** The day a complaint was received. */
    public static Outcome<LocalDate> received(LocalDate on, LocalDate today) {
        if (on.isBefore(OLDEST)) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.receivedOn", "%s is too long ago".formatted(on)));
        }
        return on.isAfter(today)
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.DATE_IN_FUTURE, "input.receivedOn", "%s is in the future".formatted(on)))
                : Outcome.done(on);
    }

    /** The day a complaint was made: not after it was received. */
    public static Outcome<LocalDate> made(LocalDate on, LocalDate receivedOn) {
        if (on.isBefore(OLDEST)) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.INVALID_INPUT, "input.madeOn", "%s is too long ago".formatted(on)));
        }
        return on.isAfter(receivedOn)
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.DATE_OUT_OF_ORDER,
                        "input.madeOn",
                        "%s is after %s, the day it was received".formatted(on, receivedOn)))
                : Outcome.done(on);
    }

    /** The input field a step's day comes from. */
    static String field(Step step) {
        return switch (step) {
            case Step.Recorded recorded -> "input.recordedOn";
            case Step.Finalised finalised -> "input.finalisedOn";
            default -> "input.on";
        };
    }
}
