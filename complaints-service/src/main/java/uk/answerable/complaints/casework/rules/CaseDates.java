package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Dates that cannot be. */
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
        return notInFuture("input.receivedOn", on, today);
    }

    /** The day of a step that follows an earlier one. */
    static Outcome<LocalDate> after(
            LocalDate earlier, String earlierStep, String field, LocalDate on, LocalDate today) {
        if (on.isBefore(earlier)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.DATE_OUT_OF_ORDER,
                    field,
                    "%s is before %s, the day the complaint was %s".formatted(on, earlier, earlierStep)));
        }
        return notInFuture(field, on, today);
    }

    private static Outcome<LocalDate> notInFuture(String field, LocalDate on, LocalDate today) {
        return on.isAfter(today)
                ? Outcome.refused(
                        Refusal.ofField(ProblemCode.DATE_IN_FUTURE, field, "%s is in the future".formatted(on)))
                : Outcome.done(on);
    }
}
