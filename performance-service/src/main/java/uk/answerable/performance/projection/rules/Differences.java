package uk.answerable.performance.projection.rules;

import java.util.ArrayList;
import java.util.Arrays;

/** Differences of a series, whether it needs them, and how they are undone. */
final class Differences {

    /** Critical value of the test of a level at 5 % (Kwiatkowski, Phillips, Schmidt, Shin 1992). */
    private static final double NOT_LEVEL = 0.463;

    private Differences() {}

    static double[] at(double[] values, int lag) {
        var differences = new double[Math.max(0, values.length - lag)];
        for (var i = 0; i < differences.length; i++) {
            differences[i] = values[i + lag] - values[i];
        }
        return differences;
    }

    /** How many ordinary differences make the series level, at most two. */
    static int needed(double[] values) {
        var now = values;
        var count = 0;
        while (count < 2 && now.length > 4 && wandering(now) > NOT_LEVEL) {
            now = at(now, 1);
            count++;
        }
        return count;
    }

    private static double wandering(double[] values) {
        var n = values.length;
        var mean = Arrays.stream(values).average().orElse(0);
        var lags = (int) Math.floor(4 * Math.pow(n / 100.0, 0.25));
        var sum = 0.0;
        var partial = 0.0;
        var variance = 0.0;
        for (var value : values) {
            partial += value - mean;
            sum += partial * partial;
            variance += (value - mean) * (value - mean);
        }
        for (var lag = 1; lag <= lags; lag++) {
            var covariance = 0.0;
            for (var t = lag; t < n; t++) {
                covariance += (values[t] - mean) * (values[t - lag] - mean);
            }
            variance += 2 * (1 - lag / (lags + 1.0)) * covariance;
        }
        return variance > 0 ? sum / (n * variance) : 0;
    }

    static double deviation(double[] values) {
        var mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }

    /** Adds forecasts of the differences up to forecasts of the values. */
    static double[] undone(double[] values, double[] forecasts, int ordinary, int seasonal, int seasonLength) {
        var steps = new ArrayList<double[]>();
        var lags = new ArrayList<Integer>();
        var now = values;
        for (var i = 0; i < seasonal + ordinary; i++) {
            var lag = i < seasonal ? seasonLength : 1;
            steps.add(now);
            lags.add(lag);
            now = at(now, lag);
        }
        var added = forecasts;
        for (var i = steps.size() - 1; i >= 0; i--) {
            var before = steps.get(i);
            var lag = lags.get(i);
            var level = new double[added.length];
            for (var h = 0; h < level.length; h++) {
                level[h] = added[h] + (h < lag ? before[before.length - lag + h] : level[h - lag]);
            }
            added = level;
        }
        return added;
    }
}
