package uk.answerable.kernel.validation;

import java.util.List;
import java.util.regex.Pattern;

/** Ordinal numbers in a text: "1th" and "22rd" are none. */
public final class Ordinals {

    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,6})(st|nd|rd|th)\\b");

    private Ordinals() {}

    public static List<Finding> check(String text) {
        return ORDINAL.matcher(text)
                .results()
                .filter(ordinal -> !ordinal.group(2).equals(ending(Integer.parseInt(ordinal.group(1)))))
                .map(ordinal -> new Finding(
                        ordinal.group(),
                        "%s is no ordinal; %s%s would be right"
                                .formatted(
                                        ordinal.group(), ordinal.group(1), ending(Integer.parseInt(ordinal.group(1))))))
                .toList();
    }

    private static String ending(int number) {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
