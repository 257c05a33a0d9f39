package uk.answerable.meetings.quarterly.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;

/**
 * What the force answers.
 *
 * @param partly whether part of what was asked is still open
 * @param text of a disputed claim what the force holds
 * @param promise the action promised; null unless one is
 */
public record AnswerText(
        AnswerKind kind,
        boolean partly,
        String text,
        @Nullable String promise) {

    /** Longest promise, in characters: as long as an action may be. */
    public static final int LONGEST_PROMISE = 2_000;

    /**
     * Trimmed.
     *
     * @param at the field before whose parts a refusal names them
     * @return refused with {@code INVALID_INPUT} for what is missing or too long
     */
    public Outcome<AnswerText> check(String at) {
        var promised = promise == null ? "" : promise;
        if (kind != AnswerKind.ACTION_PROMISED && !promised.isBlank()) {
            return Words.refused(
                    ProblemCode.INVALID_INPUT,
                    at + ".promise",
                    "an action is promised, so the kind of answer is \"%s\""
                            .formatted(AnswerKind.ACTION_PROMISED.words()));
        }
        return Words.given(at + ".text", text, "say what is answered", Words.TEXT)
                .then(said -> kind == AnswerKind.ACTION_PROMISED
                        ? Words.given(at + ".promise", promised, "say which action is promised", LONGEST_PROMISE)
                                .map(action -> new AnswerText(kind, partly, said, action))
                        : Outcome.done(new AnswerText(kind, partly, said, null)));
    }
}
