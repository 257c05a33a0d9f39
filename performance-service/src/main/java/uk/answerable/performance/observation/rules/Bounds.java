package uk.answerable.performance.observation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lowest and highest of a printed range: {@code 22% to 24%}, {@code 6-9}.
 *
 * @param lowest with its printed decimals
 * @param highest not below {@code lowest}
 */
public record Bounds(BigDecimal lowest, BigDecimal highest) {

    private static final Pattern RANGE =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d+)?)(%?)\\s*(?:to|-|\u2013)\\s*(-?\\d{1,9}(?:\\.\\d+)?)(%?)");

    /** Empty for what is no range, and for one that falls. */
    public static Optional<Bounds> of(String printed) {
        var parts = RANGE.matcher(printed.strip());
        if (!parts.matches() || (!parts.group(2).isEmpty() && parts.group(4).isEmpty())) {
            return Optional.empty();
        }
        var bounds = new Bounds(new BigDecimal(parts.group(1)), new BigDecimal(parts.group(3)));
        return bounds.lowest().compareTo(bounds.highest()) <= 0 ? Optional.of(bounds) : Optional.empty();
    }
}
