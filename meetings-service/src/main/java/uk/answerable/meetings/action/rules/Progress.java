package uk.answerable.meetings.action.rules;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** What an owner reports of an action. Finished work is reported; it is the body that closes. */
public record Progress(
        ActionStatus status,
        @Nullable String note,
        @Nullable String evidence) {

    /**
     * Checks a report.
     *
     * @param now status of the action
     * @param version of the action
     * @param expectedVersion the version looked at, or null
     * @return refused with {@code WRONG_STATE}, {@code VERSION_CONFLICT} or {@code INVALID_INPUT}
     */
    public Outcome<Progress> check(ActionStatus now, int version, @Nullable Integer expectedVersion) {
        if (expectedVersion != null && expectedVersion != version) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.VERSION_CONFLICT,
                    "input.expectedVersion",
                    "the action was changed since; it is at version %d now".formatted(version)));
        }
        if (now.isOver()) {
            return Outcome.refused(Refusal.of(ProblemCode.WRONG_STATE, "the action is no longer open"));
        }
        if (status.isOver()) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.status",
                    "an action ends only by a decision of its body; report it as complete"));
        }
        return Stream.of(note, evidence).filter(Objects::nonNull).anyMatch(words -> words.length() > NewAction.LONGEST)
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, "input.note", "%d characters fit".formatted(NewAction.LONGEST)))
                : Outcome.done(this);
    }
}
