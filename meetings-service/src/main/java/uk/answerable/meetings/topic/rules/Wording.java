package uk.answerable.meetings.topic.rules;

import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Words that an officer writes into a record. */
public final class Wording {

    /** Longest heading, in characters. */
    public static final int HEADING = 300;

    /** Longest text, in characters. */
    public static final int TEXT = 4000;

    private Wording() {}

    /**
     * The words without the space around them; refused with {@code INVALID_INPUT} where there are none, or too many.
     *
     * @param wanted what would be right, in the user's words
     */
    public static Outcome<String> filled(String field, String words, int longest, String wanted) {
        if (words.isBlank()) {
            return refused(field, wanted);
        }
        return words.length() > longest
                ? refused(field, "%d characters fit; these are %d".formatted(longest, words.length()))
                : Outcome.done(words.strip());
    }

    /** An input that is not as it should be. */
    public static <T> Outcome<T> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
