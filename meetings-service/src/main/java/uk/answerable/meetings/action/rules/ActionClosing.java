package uk.answerable.meetings.action.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Closing an action takes an explicit decision; finished work alone does not close it. */
public final class ActionClosing {

    /** Longest decision kept, in characters. */
    public static final int LONGEST_DECISION = 2000;

    private ActionClosing() {}

    /**
     * Checks a decision to close.
     *
     * @param status the action's, now
     * @param version the action's, now
     * @param decision what the body decided
     * @param expectedVersion the version the caller looked at, or null
     * @return the decision's words, or refused with {@code INVALID_INPUT}, {@code VERSION_CONFLICT} or
     *     {@code WRONG_STATE}
     */
    public static Outcome<String> close(
            ActionStatus status, int version, @Nullable String decision, @Nullable Integer expectedVersion) {
        if (decision == null || decision.isBlank()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.decision",
                    "an action is closed only by a decision; say what the body decided"));
        }
        if (decision.length() > LONGEST_DECISION) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.decision",
                    "the decision has %d characters; %d fit".formatted(decision.length(), LONGEST_DECISION)));
        }
        if (expectedVersion != null && expectedVersion != version) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.VERSION_CONFLICT,
                    "input.expectedVersion",
                    "the action was changed since; it is at version %d now".formatted(version)));
        }
        if (status.isOver()) {
            return Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, "the action is no longer open"));
        }
        return Outcome.done(decision.strip());
    }
}
