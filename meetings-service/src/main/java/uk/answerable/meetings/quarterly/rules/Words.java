package uk.answerable.meetings.quarterly.rules;

import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** What somebody has to say, and how long it may be, in characters. */
final class Words {

    static final int HEADING = 200;
    static final int TEXT = 10_000;

    private Words() {}

    /** Trimmed; refused with {@code INVALID_INPUT} for nothing and for too much. */
    static Outcome<String> given(String field, String words, String wanted, int longest) {
        var said = words.strip();
        if (said.isEmpty()) {
            return refused(ProblemCode.INVALID_INPUT, field, wanted);
        }
        return said.length() > longest
                ? refused(ProblemCode.INVALID_INPUT, field, "%d characters fit".formatted(longest))
                : Outcome.done(said);
    }

    static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
