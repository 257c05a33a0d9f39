package uk.answerable.performance.projection.rules;

import uk.answerable.performance.projection.rules.Simplex.Parameter;

/**
 * The dynamic optimised Theta model (Fiorucci, Pellegrini, Louzada, Petropoulos, Koehler 2016), and the classic method
 * (Assimakopoulos and Nikolopoulos 2000) with the weight of 2. For series without a season.
 */
final class Theta {

    private static final double CLASSIC = 2;
    private static final double LARGEST = 10;

    private final double[] values;
    private final boolean dynamic;
    private final Line line;

    private Theta(double[] values, boolean dynamic) {
        this.values = values;
        this.dynamic = dynamic;
        this.line = Line.through(values, 0, values.length);
    }

    /** Theta line of weight 2, smoothed, and the straight line through the whole series. */
    static double[] classic(double[] values, int horizon) {
        return new Theta(values, false).forecast(horizon, CLASSIC);
    }

    /** The weight is fitted, and the straight line moves with the series. */
    static double[] dynamicOptimised(double[] values, int horizon) {
        return new Theta(values, true).forecast(horizon, LARGEST);
    }

    private double[] forecast(int horizon, double largest) {
        var size = 0.0;
        for (var value : values) {
            size += Math.abs(value) / values.length;
        }
        var level = new Parameter(values[0] / 2, 0.3 * size + 1e-9, -1e300, 1e300);
        var smoothing = new Parameter(0.5, 0.25, 0.1, 0.99);
        var nothing = new double[0];
        if (largest > CLASSIC) {
            var weight = new Parameter(CLASSIC, 1.5, 1, largest);
            var found = Simplex.least(
                    point -> run(point[0], point[1], point[2], nothing), 200, 1e-8, level, smoothing, weight);
            return ahead(found[0], found[1], found[2], horizon);
        }
        var found = Simplex.least(point -> run(point[0], point[1], CLASSIC, nothing), 150, 1e-8, level, smoothing);
        return ahead(found[0], found[1], CLASSIC, horizon);
    }

    private double[] ahead(double level, double smoothing, double weight, int horizon) {
        var forecasts = new double[horizon];
        run(level, smoothing, weight, forecasts);
        return forecasts;
    }

    /**
     * Runs over the series and as far beyond as there is room.
     *
     * @return sum of squared one-step errors
     */
    private double run(double first, double smoothing, double weight, double[] ahead) {
        var n = values.length;
        var level = first;
        var mean = 0.0;
        var intercept = dynamic ? 0 : line.at(-1);
        var slope = dynamic ? 0 : line.slope();
        var remaining = 1.0;
        var squares = 0.0;
        for (var t = 1; t <= n + ahead.length; t++) {
            var straight = remaining * intercept + (1 - remaining * (1 - smoothing)) / smoothing * slope;
            var forecast = dynamic && t == 1 ? values[0] : level + (1 - 1 / weight) * straight;
            var value = t <= n ? values[t - 1] : forecast;
            if (t > n) {
                ahead[t - n - 1] = forecast;
            } else if (!dynamic || t > 2) {
                squares += (value - forecast) * (value - forecast);
            }
            level = smoothing * value + (1 - smoothing) * level;
            if (dynamic) {
                slope = t == 1
                        ? 0
                        : t == 2 ? values[1] - values[0] : ((t - 2) * slope + 6 * (value - mean) / t) / (t + 1);
                mean = ((t - 1) * mean + value) / t;
                intercept = mean - slope * (t + 1) / 2;
            }
            remaining *= 1 - smoothing;
        }
        return squares;
    }
}
