package uk.answerable.performance.projection.rules;

import java.util.stream.IntStream;

/**
 * Damped trend on the series itself and on its means over longer spans of the year, averaged (after Kourentzes,
 * Petropoulos and Trapero 2014): what is noise by month may be a trend by quarter. For series without a season.
 */
final class Aggregation {

    private static final int FEWEST = 5;
    private static final int FEWEST_FOR_A_TREND = 10;

    private Aggregation() {}

    static double[] forecast(double[] values, int seasonLength, int horizon) {
        var sum = new double[horizon];
        var levels = 0;
        for (var span : IntStream.rangeClosed(1, seasonLength)
                .filter(one -> seasonLength % one == 0)
                .toArray()) {
            var count = values.length / span;
            if (count < FEWEST) {
                break;
            }
            var means = means(values, span, count);
            var form = count < FEWEST_FOR_A_TREND ? EtsForm.SIMPLE : EtsForm.DAMPED;
            var ahead = EtsFit.of(means, 1, form).orElseThrow().ahead((horizon + span - 1) / span + 1);
            levels++;
            for (var h = 0; h < horizon; h++) {
                sum[h] += between(ahead, (h - (span - 1) / 2.0) / span);
            }
        }
        for (var h = 0; h < horizon; h++) {
            sum[h] /= levels;
        }
        return sum;
    }

    /** Means over spans that end with the newest value. */
    private static double[] means(double[] values, int span, int count) {
        var means = new double[count];
        var skipped = values.length - count * span;
        for (var i = 0; i < count; i++) {
            for (var k = 0; k < span; k++) {
                means[i] += values[skipped + i * span + k] / span;
            }
        }
        return means;
    }

    /** The value at a place between the middles of two spans; before the first one its trend goes on. */
    private static double between(double[] ahead, double place) {
        var before = (int) Math.floor(place);
        var low = before < 0 ? 2 * ahead[0] - ahead[1] : ahead[before];
        return low + (place - before) * (ahead[before + 1] - low);
    }
}
