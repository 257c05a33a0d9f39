package uk.answerable.performance.projection.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values far from their neighbours, drawn in before a fit. They still count in the width of the intervals.
 *
 * @param values the series with the outliers drawn in to the limit
 * @param positions of the outliers, from 0
 * @param measurable whether values usually vary; where most are alike, as in counts that are mostly zero, none is an outlier
 */
@SuppressWarnings("ArrayRecordComponent") // numbers of a fit, made once and only read
record Outliers(double[] values, List<Integer> positions, boolean measurable) {

    private static final int NEIGHBOURS = 3;
    /** Makes the median absolute deviation of normal values their standard deviation. */
    private static final double TO_DEVIATION = 1.4826;

    /**
     * Wild values: far from the median of the three before and the three after.
     *
     * @param values without a season
     * @param limit in deviations
     */
    static Outliers wild(double[] values, double limit) {
        return drawnIn(values, limit, false);
    }

    /** Values far from the median of themselves and their neighbours: a gentler measure of what is usual. */
    static Outliers far(double[] values, double limit) {
        return drawnIn(values, limit, true);
    }

    private static Outliers drawnIn(double[] values, double limit, boolean itself) {
        var n = values.length;
        var apart = new double[n];
        for (var i = 0; i < n; i++) {
            var at = i;
            apart[i] = values[i]
                    - median(IntStream.rangeClosed(Math.max(0, i - NEIGHBOURS), Math.min(n - 1, i + NEIGHBOURS))
                            .filter(other -> itself || other != at)
                            .mapToDouble(other -> values[other])
                            .toArray());
        }
        var reach = limit
                * TO_DEVIATION
                * median(Arrays.stream(apart).map(Math::abs).toArray());
        var drawn = values.clone();
        var positions = new ArrayList<Integer>();
        for (var i = 0; i < n && reach > 0; i++) {
            if (Math.abs(apart[i]) > reach) {
                drawn[i] = values[i] - apart[i] + Math.copySign(reach, apart[i]);
                positions.add(i);
            }
        }
        return new Outliers(drawn, List.copyOf(positions), reach > 0);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
