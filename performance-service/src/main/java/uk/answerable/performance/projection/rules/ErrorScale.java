package uk.answerable.performance.projection.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How large the errors of a projection are by period ahead, from the series' own one-step errors and from what it missed
 * when its newest values were held back.
 */
final class ErrorScale {

    private static final int FEWEST_FOR_A_TREND = 13;

    private final double[] deviations;

    private ErrorScale(double[] deviations) {
        this.deviations = deviations;
    }

    /**
     * @param heldBack errors in the working scale; may be none
     * @return empty when the series is too short or its errors are nil
     */
    static Optional<ErrorScale> of(
            double[] values, int seasonLength, int horizon, List<Double> heldBack, RuleSet rules) {
        if (values.length < Combination.FEWEST) {
            return Optional.empty();
        }
        var working = WorkingScale.of(values).in(values);
        var years = seasonLength > 1 && values.length >= 2 * seasonLength;
        var seasons = years ? Seasons.shrunken(working, seasonLength, false) : Seasons.none();
        var level = seasons.takenFrom(working);
        var form = values.length < FEWEST_FOR_A_TREND ? EtsForm.SIMPLE : EtsForm.DAMPED;
        return EtsFit.of(level, 1, form)
                .map(fit -> new ErrorScale(deviations(fit, level, horizon, heldBack, rules.heldBackWeight())))
                .filter(scale -> scale.deviations[0] > 0);
    }

    private static double[] deviations(
            EtsFit fit, double[] level, int horizon, List<Double> heldBack, double heldBackWeight) {
        var squares = 0.0;
        for (var i = 0; i < level.length; i++) {
            squares += (level[i] - fit.fitted()[i]) * (level[i] - fit.fitted()[i]);
        }
        var oneStep = squares / Math.max(1, level.length - fit.form().parameters() - 2);
        var weight = heldBack.isEmpty() ? 0 : heldBackWeight;
        var missed =
                heldBack.stream().mapToDouble(error -> error * error).average().orElse(0);
        var growth = growth(fit, horizon);
        return Arrays.stream(growth)
                .map(times -> Math.sqrt((1 - weight) * oneStep * times + weight * missed))
                .toArray();
    }

    /** How the variance grows with the periods ahead (Hyndman, Koehler, Ord and Snyder 2008, table 6.1). */
    private static double[] growth(EtsFit fit, int horizon) {
        var by = fit.smoothing();
        var growth = new double[horizon];
        var variance = 1.0;
        var damped = 0.0;
        var power = 1.0;
        for (var h = 0; h < horizon; h++) {
            growth[h] = variance;
            power *= by.damping();
            damped += power;
            var step = by.level() + by.trend() * damped;
            variance += step * step;
        }
        return growth;
    }

    /**
     * @param h periods ahead, from 0
     */
    double deviation(int h) {
        return deviations[h];
    }
}
