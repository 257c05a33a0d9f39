package uk.answerable.performance.interval.rules;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Limits that chance gives bodies of different size around one average, at 95 and 99.8 per cent (PHEindicatormethods
 * 2.0, funnels): who lies within is not told apart from the average.
 */
public final class Funnel {

    public static final double WARNING = 0.95;
    public static final double ACTION = 0.998;

    /** Beyond it Byar's approximation is the same to six digits. */
    private static final double EXACT_TO = 10_000;

    private Funnel() {}

    /** A band around the average for one body. */
    public record Band(double lower, double upper) {}

    /** Where a body lies. */
    public enum Place {
        WITHIN,
        HIGH_WARNING,
        HIGH,
        LOW_WARNING,
        LOW
    }

    /** Of a proportion with so many looked at. */
    public static Band proportion(double average, double denominator, double level) {
        var half = Intervals.z(level) * Math.sqrt(average * (1 - average) / denominator);
        return new Band(Math.max(0, average - half), Math.min(1, average + half));
    }

    /** Of a rate (count over base) on so large a base: exact Poisson around the count that is expected. */
    public static Band rate(double average, double base, double level) {
        var expected = average * base;
        if (expected > EXACT_TO) {
            var close = Intervals.count(IntervalMethod.BYAR, expected, level);
            return new Band(close.lower() / base, close.upper() / base);
        }
        var tail = (1 - level) / 2;
        var lower = expected == 0 ? 0 : new ChiSquaredDistribution(2 * expected).inverseCumulativeProbability(tail) / 2;
        var upper = new ChiSquaredDistribution(2 * expected + 2).inverseCumulativeProbability(1 - tail) / 2;
        return new Band(lower / base, upper / base);
    }

    /** Where a value lies between the two bands. */
    public static Place place(double value, Band warning, Band action) {
        if (value > action.upper()) {
            return Place.HIGH;
        }
        if (value < action.lower()) {
            return Place.LOW;
        }
        if (value > warning.upper()) {
            return Place.HIGH_WARNING;
        }
        return value < warning.lower() ? Place.LOW_WARNING : Place.WITHIN;
    }
}
