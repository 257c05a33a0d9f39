package uk.answerable.performance.interval.rules;

import java.util.OptionalLong;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The formulas (METHODS, Intervals and significance). Counts are not negative, a numerator is at most its base. */
public final class Intervals {

    /** Byar's approximation is close enough from this count on. */
    public static final int BYAR_FROM = 10;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private Intervals() {}

    /** How many standard errors a two-sided level reaches: 1.96 at 0.95. */
    public static double z(double level) {
        return NORMAL.inverseCumulativeProbability(0.5 + level / 2);
    }

    /**
     * Of a proportion, as a fraction.
     *
     * @param population the sample was drawn from, where the method corrects for it
     */
    public static Interval proportion(
            IntervalMethod method, double numerator, double denominator, OptionalLong population, double level) {
        var p = numerator / denominator;
        return switch (method) {
            case WILSON -> wilson(p, denominator, level, method);
            case WILSON_FINITE -> wilson(p, denominator / correction(denominator, population), level, method);
            case SYMMETRIC -> symmetric(p, denominator, population, level);
            case BYAR, BYAR_OR_EXACT, EXACT_POISSON -> throw new IllegalArgumentException(method + " is for counts");
        };
    }

    /** Of a proportion that is only known as printed: the published style, with the sample it came from. */
    public static Interval symmetric(double p, double sample, OptionalLong population, double level) {
        var half = z(level) * Math.sqrt(p * (1 - p) / sample * correction(sample, population));
        return new Interval(p, p - half, p + half, level, IntervalMethod.SYMMETRIC);
    }

    private static Interval wilson(double p, double n, double level, IntervalMethod method) {
        if (Double.isInfinite(n)) {
            return new Interval(p, p, p, level, method);
        }
        var z = z(level);
        var centre = 2 * n * p + z * z;
        var spread = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
        var whole = 2 * (n + z * z);
        var lower = p == 0 ? 0 : (centre - spread) / whole;
        var upper = p == 1 ? 1 : (centre + spread) / whole;
        return new Interval(p, lower, upper, level, method);
    }

    /** Part of the variance that is left when so many of so few were looked at: (N - n) / (N - 1). */
    private static double correction(double sample, OptionalLong population) {
        return population.isEmpty() || population.getAsLong() <= 1
                ? 1
                : (population.getAsLong() - sample) / (population.getAsLong() - 1);
    }

    /** Of a count. */
    public static Interval count(IntervalMethod method, double count, double level) {
        return switch (method) {
            case BYAR -> byar(count, level, method);
            case EXACT_POISSON -> exact(count, level, method);
            case BYAR_OR_EXACT -> count < BYAR_FROM ? exact(count, level, method) : byar(count, level, method);
            case WILSON, WILSON_FINITE, SYMMETRIC -> throw new IllegalArgumentException(method + " is for proportions");
        };
    }

    /** Of a count over a base, per {@code multiplier} of the base. */
    public static Interval rate(IntervalMethod method, double count, double base, double multiplier, double level) {
        return count(method, count, level).times(multiplier / base);
    }

    private static Interval byar(double count, double level, IntervalMethod method) {
        var z = z(level);
        var lower = count == 0 ? 0 : count * cube(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)));
        var next = count + 1;
        var upper = next * cube(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
        return new Interval(count, lower, upper, level, method);
    }

    private static Interval exact(double count, double level, IntervalMethod method) {
        var tail = (1 - level) / 2;
        var lower = count == 0 ? 0 : new ChiSquaredDistribution(2 * count).inverseCumulativeProbability(tail) / 2;
        var upper = new ChiSquaredDistribution(2 * count + 2).inverseCumulativeProbability(1 - tail) / 2;
        return new Interval(count, lower, upper, level, method);
    }

    private static double cube(double number) {
        return number * number * number;
    }
}
