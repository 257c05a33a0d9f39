package uk.answerable.performance.projection.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The numbers of a projection, named and versioned: every projection says which set made it.
 *
 * @param seasonTest normal quantile of the test of the autocorrelation at the season's lag
 * @param wildLimit deviations from its neighbours beyond which a value is drawn in and named
 * @param farLimit deviations beyond which it is drawn in; the methods gain by it
 * @param heldBackWeight share of the error variance that comes from forecasts of held-back values; the rest comes from
 *     one-step errors
 * @param tails degrees of freedom of the t distribution the intervals take their factors from
 * @param widening what the factors are multiplied with
 * @param heldBackTimes how often the newest half year is held back to measure the skill
 */
public record RuleSet(
        String name,
        int version,
        double seasonTest,
        double wildLimit,
        double farLimit,
        double heldBackWeight,
        double tails,
        double widening,
        int heldBackTimes) {

    /**
     * The mean of five methods. Tails and widening are the two numbers that make 95 % and 80 % intervals cover what they
     * say on half of the monthly series of the M3 competition (Makridakis and Hibon 2000) and on earlier parts of the
     * same series; {@code performance-service/README.md} has the table.
     */
    public static final RuleSet MEAN_OF_FIVE = new RuleSet("mean-of-five", 1, 1.645, 10, 5, 0.25, 7, 0.889, 3);

    /** Half the width of an interval in units of the error's deviation. */
    double factor(int level) {
        return FACTORS.computeIfAbsent(
                        new Tail(tails, level),
                        tail -> new TDistribution(null, tail.freedom)
                                .inverseCumulativeProbability(0.5 + tail.level / 200.0))
                * widening;
    }

    private record Tail(double freedom, int level) {}

    /** The quantile is found by bisection; there are few levels. */
    private static final Map<Tail, Double> FACTORS = new ConcurrentHashMap<>();
}
