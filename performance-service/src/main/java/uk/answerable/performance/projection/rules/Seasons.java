package uk.answerable.performance.projection.rules;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Seasonal indices of a series by classical decomposition: one a season, 1 on average when they multiply, 0 when they
 * add.
 */
final class Seasons {

    private final double[] indices;
    private final boolean multiply;

    private Seasons(double[] indices, boolean multiply) {
        this.indices = indices;
        this.multiply = multiply;
    }

    /** No season: nothing is taken out. */
    static Seasons none() {
        return new Seasons(new double[] {0}, false);
    }

    /**
     * Whether the autocorrelation at the season's lag differs from zero.
     *
     * @param limit normal quantile; 1.645 is the two-sided test at 90 %
     */
    static boolean present(double[] values, int length, double limit) {
        var n = values.length;
        if (length < 2 || n < 3 * length) {
            return false;
        }
        var mean = Arrays.stream(values).average().orElse(0);
        var variance = 0.0;
        for (var value : values) {
            variance += (value - mean) * (value - mean);
        }
        var spread = 1.0;
        var atSeason = 0.0;
        for (var lag = 1; lag <= length; lag++) {
            var covariance = 0.0;
            for (var t = lag; t < n; t++) {
                covariance += (values[t] - mean) * (values[t - lag] - mean);
            }
            atSeason = variance == 0 ? 0 : covariance / variance;
            spread += lag < length ? 2 * atSeason * atSeason : 0;
        }
        return Math.abs(atSeason) > limit * Math.sqrt(spread / n);
    }

    /** The classical indices; needs two full years. */
    static Seasons classical(double[] values, int length, boolean multiply) {
        return new Seasons(raw(values, length, multiply).indices, multiply);
    }

    /**
     * The classical indices, drawn towards no season the more, the less their years agree: James and Stein, as Miller
     * and Williams (2003) apply it.
     */
    static Seasons shrunken(double[] values, int length, boolean multiply) {
        var raw = raw(values, length, multiply);
        var base = multiply ? 1.0 : 0.0;
        var total = Arrays.stream(raw.indices)
                        .map(index -> (index - base) * (index - base))
                        .sum()
                / Math.max(1, length - 1);
        var weight = total > 0 && length > 3
                ? Math.min(1, (length - 3.0) / (length - 1.0) * raw.samplingVariance / total)
                : 0;
        var drawn = Arrays.stream(raw.indices)
                .map(index -> base + (1 - weight) * (index - base))
                .toArray();
        return new Seasons(drawn, multiply);
    }

    /** Indices that add, by the median of their years: one wild value does not move them. */
    static Seasons robust(double[] values, int length) {
        var half = length / 2;
        var indices = new double[length];
        for (var i = 0; i < length; i++) {
            var season = i;
            var years = IntStream.range(half, values.length - half)
                    .filter(t -> t % length == season)
                    .mapToDouble(t -> values[t] - centred(values, t, length))
                    .toArray();
            indices[i] = years.length == 0 ? 0 : Outliers.median(years);
        }
        return new Seasons(indices, false);
    }

    @SuppressWarnings("ArrayRecordComponent") // numbers of a fit, made once and only read
    private record Raw(double[] indices, double samplingVariance) {}

    private static Raw raw(double[] values, int length, boolean multiply) {
        var n = values.length;
        if (n < 2 * length) {
            throw new IllegalArgumentException("seasonal indices need two full years");
        }
        var half = length / 2;
        var sums = new double[length];
        var squares = new double[length];
        var counts = new int[length];
        for (var t = half; t < n - half; t++) {
            var trend = centred(values, t, length);
            var ratio = multiply ? values[t] / trend : values[t] - trend;
            sums[t % length] += ratio;
            squares[t % length] += ratio * ratio;
            counts[t % length]++;
        }
        var indices = new double[length];
        var within = 0.0;
        var freedom = 0;
        var perIndex = 0.0;
        for (var i = 0; i < length; i++) {
            var count = Math.max(1, counts[i]);
            indices[i] = counts[i] == 0 ? (multiply ? 1 : 0) : sums[i] / count;
            within += squares[i] - sums[i] * sums[i] / count;
            freedom += count - 1;
            perIndex += 1.0 / count / length;
        }
        var mean = Arrays.stream(indices).average().orElseThrow();
        for (var i = 0; i < length; i++) {
            indices[i] = multiply ? indices[i] / mean : indices[i] - mean;
        }
        return new Raw(indices, freedom > 0 ? Math.max(0, within) / freedom * perIndex : 0);
    }

    /** The moving average over a year, centred; an even length takes half of each end. */
    private static double centred(double[] values, int t, int length) {
        var half = length / 2;
        var even = length % 2 == 0;
        var sum = even ? 0.5 * (values[t - half] + values[t + half]) : 0;
        for (var k = even ? t - half + 1 : t - half; k < (even ? t + half : t + half + 1); k++) {
            sum += values[k];
        }
        return sum / length;
    }

    /** The index that a position of the series has. */
    double at(int position) {
        return indices[position % indices.length];
    }

    boolean allPositive() {
        return Arrays.stream(indices).allMatch(index -> index > 0);
    }

    double[] takenFrom(double[] values) {
        var adjusted = new double[values.length];
        for (var t = 0; t < values.length; t++) {
            adjusted[t] = multiply ? values[t] / at(t) : values[t] - at(t);
        }
        return adjusted;
    }

    /**
     * Puts the season back.
     *
     * @param after how many values stand before the first of these
     */
    double[] putBackTo(double[] values, int after) {
        var seasonal = new double[values.length];
        for (var t = 0; t < values.length; t++) {
            seasonal[t] = multiply ? values[t] * at(after + t) : values[t] + at(after + t);
        }
        return seasonal;
    }
}
