package uk.answerable.meetings.proposal.rules;

import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Deciding of a proposal: once, by taking it to a meeting to come or by setting it aside with a reason. */
public final class Proposing {

    private static final int LONGEST = 500;

    private Proposing() {}

    /** The meeting a topic is to be taken to. */
    public record Taking(String force, boolean commissioners, boolean open, String topic) {}

    /** Refused with {@code ALREADY_DONE}, {@code INVALID_INPUT} or {@code WRONG_STATE}. */
    public static Outcome<Taking> take(ProposalState state, String force, Taking taking) {
        if (state != ProposalState.PROPOSED) {
            return decided();
        }
        if (!taking.commissioners() || !taking.force().equals(force)) {
            return refused(
                    ProblemCode.INVALID_INPUT,
                    "input.meeting",
                    "a force is held to account at a meeting of its own commissioner");
        }
        if (!taking.open()) {
            return refused(ProblemCode.WRONG_STATE, "input.meeting", "that meeting was held or cancelled");
        }
        return taking.topic().isBlank() || taking.topic().length() > LONGEST
                ? refused(
                        ProblemCode.INVALID_INPUT, "input.topic", "name the topic, in %d characters".formatted(LONGEST))
                : Outcome.done(taking);
    }

    /** Refused with {@code ALREADY_DONE} or {@code INVALID_INPUT}. */
    public static Outcome<String> setAside(ProposalState state, String reason) {
        if (state != ProposalState.PROPOSED) {
            return decided();
        }
        return reason.isBlank() || reason.length() > LONGEST
                ? refused(
                        ProblemCode.INVALID_INPUT,
                        "input.reason",
                        "say why it is not asked about, in %d characters".formatted(LONGEST))
                : Outcome.done(reason.strip());
    }

    private static <T> Outcome<T> decided() {
        return refused(ProblemCode.ALREADY_DONE, "input.proposal", "that proposal is decided");
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
