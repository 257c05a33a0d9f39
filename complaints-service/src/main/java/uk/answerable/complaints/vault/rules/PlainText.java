package uk.answerable.complaints.vault.rules;

import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Text as people type it: bounded, without control characters. Marks of HTML are text like any other. */
public final class PlainText {

    /** Two pages; more belongs into a paper of the case. */
    public static final int LONGEST = 6000;

    private PlainText() {}

    /**
     * Checks a text.
     *
     * @param field of the input it comes from
     * @return the text without blanks around it; refused when empty, too long or unreadable
     */
    public static Outcome<String> of(String text, String field) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return refused(ProblemCode.INVALID_INPUT, field, "the text is empty");
        }
        if (stripped.length() > LONGEST) {
            return refused(
                    ProblemCode.PAYLOAD_TOO_LARGE,
                    field,
                    "the text has %d characters, at most %d are taken".formatted(stripped.length(), LONGEST));
        }
        var control = stripped.codePoints()
                .filter(character -> Character.getType(character) == Character.CONTROL
                        && character != '\n'
                        && character != '\r'
                        && character != '\t')
                .findFirst();
        return control.isPresent()
                ? refused(
                        ProblemCode.INVALID_INPUT,
                        field,
                        "the text holds a control character (U+%04X): take it out".formatted(control.getAsInt()))
                : Outcome.done(stripped);
    }

    private static Outcome<String> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
