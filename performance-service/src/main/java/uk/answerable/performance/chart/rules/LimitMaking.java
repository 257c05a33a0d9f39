package uk.answerable.performance.chart.rules;

import java.util.List;

/** Makes the mean and the limits of one group, from its first points when they are fixed. */
final class LimitMaking {

    /** 2.66 x AMR is three sigma; the near limit lies at two (METHODS, Control charts 3). */
    private static final double FULL = 2.66;

    private static final double NEAR = 1.7733;
    /** d2 of two points, for standardised values (Laney 2002). */
    private static final double SIGMA_OF_RANGE = 1.128;

    private LimitMaking() {}

    /**
     * What a group is held against.
     *
     * @param mean NaN without any value
     * @param ranges the moving ranges behind the limits
     * @param basedOn how many values they are made of
     */
    record Made(ChartKind kind, double mean, MovingRanges ranges, int basedOn) {

        /** The band at a point; of u' and p' charts it depends on the point's base. */
        Limits at(ChartValue value) {
            if (kind == ChartKind.XMR) {
                var full = FULL * ranges.average();
                var near = NEAR * ranges.average();
                return new Limits(mean, mean - full, mean - near, mean + near, mean + full);
            }
            var sigma = sigma(kind, mean, value.base()) * ranges.average() / SIGMA_OF_RANGE;
            var ceiling = kind == ChartKind.P_PRIME ? 1 : Double.POSITIVE_INFINITY;
            return new Limits(
                    mean,
                    Math.max(0, mean - 3 * sigma),
                    Math.max(0, mean - 2 * sigma),
                    Math.min(ceiling, mean + 2 * sigma),
                    Math.min(ceiling, mean + 3 * sigma));
        }
    }

    static Made of(ChartKind kind, List<ChartValue> group, int fixedOn, boolean screening) {
        var based = first(group, fixedOn);
        var known = based.stream().filter(value -> !value.isMissing()).toList();
        var mean = kind == ChartKind.XMR
                ? known.stream().mapToDouble(ChartValue::value).average().orElse(Double.NaN)
                : known.stream().mapToDouble(ChartValue::value).sum()
                        / known.stream().mapToDouble(ChartValue::base).sum();
        var compared = based.stream()
                .mapToDouble(value -> kind == ChartKind.XMR ? value.value() : standardised(kind, mean, value))
                .toArray();
        return new Made(kind, mean, MovingRanges.of(compared, screening), known.size());
    }

    private static double standardised(ChartKind kind, double mean, ChartValue value) {
        var sigma = sigma(kind, mean, value.base());
        return sigma == 0 ? 0 : (value.plotted() - mean) / sigma;
    }

    private static double sigma(ChartKind kind, double mean, double base) {
        var variance = kind == ChartKind.P_PRIME ? mean * (1 - mean) : mean;
        return Math.sqrt(Math.max(0, variance) / base);
    }

    /** Up to the n-th value that is not missing. */
    private static List<ChartValue> first(List<ChartValue> group, int fixedOn) {
        int seen = 0;
        for (int i = 0; i < group.size(); i++) {
            if (!group.get(i).isMissing() && ++seen == fixedOn) {
                return group.subList(0, i + 1);
            }
        }
        return group;
    }
}
