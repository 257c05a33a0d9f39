package uk.answerable.portal.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change between two figures in a word and its sign, never by colour or arrow alone. */
public final class ChangeWords {

    private ChangeWords() {}

    /**
     * "Up (+10.4%)", "Down (-1pp)", "No change (0pp)".
     *
     * @param printed the change as the graph prints it, with its sign and unit
     * @param amount its size, or null where a change cannot be computed (from zero)
     */
    public static String of(String printed, @Nullable BigDecimal amount) {
        if (amount == null) {
            return capitalised(printed);
        }
        var word = switch (amount.signum()) {
            case 1 -> "Up";
            case -1 -> "Down";
            default -> "No change";
        };
        return "%s (%s)".formatted(word, printed);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
