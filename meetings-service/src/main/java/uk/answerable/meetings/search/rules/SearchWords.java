package uk.answerable.meetings.search.rules;

import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * What a caller looks for, as web searches are written: words, {@code "a phrase"}, {@code or}, {@code -not}. Signs that
 * mean nothing there are taken as spaces.
 *
 * @param text letters, digits, quotation marks, hyphens and slashes
 */
public record SearchWords(String text) {

    /** Longest text searched for, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern MEANS_NOTHING = Pattern.compile("[^\\p{L}\\p{N}\"\\-/]+");

    /** Refused with {@code INVALID_INPUT} when there is nothing to look for, or too much. */
    public static Outcome<SearchWords> of(String asked) {
        if (asked.length() > LONGEST) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "text",
                    "text has %d characters; look for up to %d".formatted(asked.length(), LONGEST)));
        }
        var words = MEANS_NOTHING.matcher(asked).replaceAll(" ").strip();
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "text", "text has no word to look for"));
        }
        return Outcome.done(new SearchWords(words));
    }
}
