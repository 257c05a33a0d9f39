package uk.answerable.complaints.statistics.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long something took over several cases: not the mean alone, which a few long cases move.
 *
 * @param count cases
 * @param totalDays of all of them together
 * @param lowerQuartile a quarter took no longer; between two cases in proportion
 * @param median half took no longer
 * @param upperQuartile three quarters took no longer
 * @param ninetieth nine in ten took no longer
 * @param longest of all
 */
public record Spread(
        long count,
        long totalDays,
        double lowerQuartile,
        double median,
        double upperQuartile,
        double ninetieth,
        long longest) {

    public Spread {
        if (count < 1) {
            throw new IllegalArgumentException("a spread is of one case or more");
        }
    }

    /** The arithmetic mean, rounded half up. */
    public BigDecimal mean(int decimals) {
        return BigDecimal.valueOf(totalDays).divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
    }
}
