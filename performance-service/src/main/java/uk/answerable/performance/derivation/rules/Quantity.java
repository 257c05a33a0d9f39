package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as somebody printed it.
 *
 * @param number minutes and seconds in seconds, pence in pounds
 * @param decimals as printed
 */
public record Quantity(BigDecimal number, int decimals, Unit unit) {

    /** What stands behind the number. */
    public enum Unit {
        PLAIN,
        PERCENT,
        POINTS,
        SECONDS
    }

    private static final Pattern DURATION = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,15}|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d{1,12}))?(%|pp|p)?");
    private static final BigDecimal PENCE = BigDecimal.valueOf(100);

    /** Empty for what is no number with one meaning. */
    public static Optional<Quantity> read(String text) {
        var plain = text.strip().replace('\u2212', '-');
        var duration = DURATION.matcher(plain);
        if (duration.matches()) {
            var seconds = Long.parseLong(duration.group(1)) * 60 + Long.parseLong(duration.group(2));
            return Optional.of(new Quantity(BigDecimal.valueOf(seconds), 0, Unit.SECONDS));
        }
        var parts = NUMBER.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var fraction = parts.group(3) == null ? "" : parts.group(3);
        var digits = parts.group(1) + parts.group(2).replace(",", "") + (fraction.isEmpty() ? "" : "." + fraction);
        var number = new BigDecimal(digits);
        var unit = parts.group(4) == null ? "" : parts.group(4);
        return Optional.of(
                switch (unit) {
                    case "%" -> new Quantity(number, fraction.length(), Unit.PERCENT);
                    case "pp" -> new Quantity(number, fraction.length(), Unit.POINTS);
                    case "p" ->
                        new Quantity(
                                number.divide(PENCE, fraction.length() + 2, RoundingMode.UNNECESSARY),
                                fraction.length() + 2,
                                Unit.PLAIN);
                    default -> new Quantity(number, fraction.length(), Unit.PLAIN);
                });
    }

    /** Half of the last printed digit: how far the true number may lie away. */
    BigDecimal half() {
        return new BigDecimal("0.5").movePointLeft(decimals);
    }
}
