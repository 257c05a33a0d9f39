package uk.answerable.performance.observation.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.answerable.performance.measure.rules.ValueKind;

/** Takes off what sources print around a number and what its kind allows: 8th, £68,000, +/-1.79. */
final class PrintedNumber {

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})(st|nd|rd|th)");
    private static final Pattern MARGIN = Pattern.compile("(?:\\+/-|\u00b1)\\s*(.+)");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private PrintedNumber() {}

    /** The bare number; empty for an ordinal whose ending belongs to another number (42st may be 41st or 42nd). */
    static Optional<String> bare(String text, ValueKind kind, String unit) {
        var plain = text.replace('\u2212', '-');
        return switch (kind) {
            case POSITION -> ordinal(plain);
            case POINTS -> {
                var margin = MARGIN.matcher(plain);
                yield Optional.of(margin.matches() ? margin.group(1) : plain);
            }
            case MEASURED, NUMBER ->
                Optional.of(unit.startsWith("GBP") && plain.startsWith("\u00a3") ? plain.substring(1) : plain);
            default -> Optional.of(plain);
        };
    }

    private static Optional<String> ordinal(String text) {
        var parts = ORDINAL.matcher(text);
        if (!parts.matches()) {
            return Optional.of(text);
        }
        var ending = ending(Integer.parseInt(parts.group(1)));
        return parts.group(2).equals(ending) ? Optional.of(parts.group(1)) : Optional.empty();
    }

    private static String ending(int number) {
        if (number % HUNDRED / TEN == 1) {
            return "th";
        }
        return switch (number % TEN) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
