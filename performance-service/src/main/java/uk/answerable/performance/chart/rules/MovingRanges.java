package uk.answerable.performance.chart.rules;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The average moving range (METHODS, Control charts 2): a range needs two neighbours, so a missing value has none on
 * either side of it.
 *
 * @param average after screening, 0 when no range is left
 * @param screenedOut ranges left out
 */
record MovingRanges(double average, int screenedOut) {

    /** Ranges are screened out from this many times their average. */
    private static final double EXCEPTIONAL = 3.267;

    static MovingRanges of(double[] values, boolean screening) {
        var ranges = IntStream.range(1, values.length)
                .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
                .filter(range -> !Double.isNaN(range))
                .toArray();
        var all = average(ranges);
        if (!screening) {
            return new MovingRanges(all, 0);
        }
        var kept =
                Arrays.stream(ranges).filter(range -> range < EXCEPTIONAL * all).toArray();
        return new MovingRanges(average(kept), ranges.length - kept.length);
    }

    private static double average(double[] ranges) {
        return Arrays.stream(ranges).average().orElse(0);
    }
}
