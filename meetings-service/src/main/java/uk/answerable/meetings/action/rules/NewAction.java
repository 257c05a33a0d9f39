package uk.answerable.meetings.action.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * An action as it is given out.
 *
 * @param text what is to be done
 * @param owner the office that does it, and leads where it is joint
 * @param jointOwner another office that owns it too
 * @param delegate who does it for its owner
 * @param kind brief, plan, share a document, attend, review, add to a report, decide ...
 * @param due when
 */
public record NewAction(
        String text,
        String owner,
        @Nullable String jointOwner,
        @Nullable String delegate,
        String kind,
        Due due) {

    /** Longest text kept, in characters. */
    public static final int LONGEST = 2000;

    /** Refused with {@code INVALID_INPUT} for what is missing or too long. */
    public Outcome<NewAction> check() {
        if (owner.equals(jointOwner)) {
            return refused("input.jointOwner", "a joint action has two owners");
        }
        return filled("input.text", text, "say what is to be done")
                .then(words -> filled("input.owner", owner, "say which office owns it"))
                .then(office -> filled("input.kind", kind, "say what kind of action it is"))
                .then(words -> due.text().length() > LONGEST
                        ? refused("input.due", "%d characters fit".formatted(LONGEST))
                        : Outcome.done(this));
    }

    private static Outcome<String> filled(String field, String words, String wanted) {
        if (words.isBlank()) {
            return refused(field, wanted);
        }
        return words.length() > LONGEST ? refused(field, "%d characters fit".formatted(LONGEST)) : Outcome.done(words);
    }

    private static <T> Outcome<T> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
