package uk.answerable.performance.submission.rules;

import java.util.Optional;

/** What words of a submitter must be like to be kept and printed. */
public final class FreeText {

    public static final int LONGEST = 2_000;

    private FreeText() {}

    /** What is wrong with the text, or empty. */
    public static Optional<String> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("longer than " + LONGEST + " characters");
        }
        return text.chars().anyMatch(FreeText::isControl)
                ? Optional.of("carries a control character")
                : Optional.empty();
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
