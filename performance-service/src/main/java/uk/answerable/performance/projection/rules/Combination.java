package uk.answerable.performance.projection.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Point forecasts of one history: the mean of the methods its length allows.
 *
 * @param points one a period ahead
 * @param members the methods that took part, as a reader is told
 * @param seasonal whether the test found a season
 * @param outliers positions of wild values; they were drawn in
 */
@SuppressWarnings("ArrayRecordComponent") // numbers of a fit, made once and only read
record Combination(double[] points, List<String> members, boolean seasonal, List<Integer> outliers) {

    /** From here on a level can be told from noise. */
    static final int FEWEST = 6;

    private static final int FEWEST_FOR_ARIMA = 16;
    /** A member that runs away further than this many times the largest value is not a forecast. */
    private static final double RUNAWAY = 10;

    static Combination of(double[] values, int seasonLength, int horizon, RuleSet rules) {
        return values.length < FEWEST
                ? lastValue(values, horizon)
                : new Fit(values, seasonLength, rules).ahead(horizon);
    }

    private static Combination lastValue(double[] values, int horizon) {
        var points = new double[horizon];
        Arrays.fill(points, values[values.length - 1]);
        return new Combination(points, List.of("last value carried forward"), false, List.of());
    }

    /** A series in its own scale, and in the logarithms of its values where all are above zero. */
    private static final class Fit {

        private final double[] values;
        private final WorkingScale scale;
        private final int seasonLength;
        private final boolean years;
        private final boolean seasonal;
        private final List<Integer> outliers;
        private final List<String> names = new ArrayList<>();
        private final List<double[]> forecasts = new ArrayList<>();

        Fit(double[] raw, int seasonLength, RuleSet rules) {
            this.seasonLength = seasonLength;
            this.scale = WorkingScale.of(raw);
            this.years = seasonLength > 1 && raw.length >= 2 * seasonLength;
            var working = scale.in(raw);
            var robust = years ? Seasons.robust(working, seasonLength) : Seasons.none();
            var wild = Outliers.wild(robust.takenFrom(working), rules.wildLimit());
            var tamed = robust.putBackTo(wild.values(), 0);
            var seasons = seasons(tamed);
            var far = Outliers.far(seasons.takenFrom(tamed), rules.farLimit());
            var varies = Outliers.wild(working, rules.wildLimit()).measurable();
            this.outliers = varies ? wild.positions() : List.of();
            this.values = !varies || (outliers.isEmpty() && far.positions().isEmpty())
                    ? raw
                    : scale.out(seasons.putBackTo(far.values(), 0));
            this.seasonal = Seasons.present(values, seasonLength, rules.seasonTest());
        }

        private Seasons seasons(double[] working) {
            return years ? Seasons.shrunken(working, seasonLength, false) : Seasons.none();
        }

        Combination ahead(int horizon) {
            var working = scale.in(values);
            var drawn = seasons(working);
            var level = drawn.takenFrom(working);
            EtsFit.best(values, seasonLength, EtsForm.family(scale.logarithms(), years))
                    .ifPresent(fit -> add("exponential smoothing " + fit.form().code(), fit.ahead(horizon)));
            add("dynamic optimised Theta", theta(horizon));
            add(
                    "damped trend at several spans",
                    scale.out(drawn.putBackTo(Aggregation.forecast(level, seasonLength, horizon), values.length)));
            if (values.length >= FEWEST_FOR_ARIMA) {
                ArimaSearch.best(level, 1, false)
                        .ifPresent(fit -> add(
                                "ARIMA without season",
                                scale.out(drawn.putBackTo(fit.ahead(level, horizon), values.length))));
            }
            if (values.length >= FEWEST_FOR_ARIMA && years) {
                ArimaSearch.best(working, seasonLength, seasonal)
                        .ifPresent(fit -> add("seasonal ARIMA", scale.out(fit.ahead(working, horizon))));
            }
            return new Combination(mean(horizon), List.copyOf(names), seasonal, outliers);
        }

        private double[] theta(int horizon) {
            if (!seasonal) {
                return Theta.dynamicOptimised(values, horizon);
            }
            var multiply = scale.logarithms();
            var seasons = Seasons.shrunken(values, seasonLength, multiply);
            return seasons.putBackTo(Theta.dynamicOptimised(seasons.takenFrom(values), horizon), values.length);
        }

        private void add(String name, double[] forecast) {
            var largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
            if (Arrays.stream(forecast).allMatch(value -> Math.abs(value) <= RUNAWAY * largest)) {
                names.add(name);
                forecasts.add(
                        scale.logarithms()
                                ? Arrays.stream(forecast)
                                        .map(v -> Math.max(0, v))
                                        .toArray()
                                : forecast);
            }
        }

        private double[] mean(int horizon) {
            var mean = new double[horizon];
            for (var forecast : forecasts) {
                for (var h = 0; h < horizon; h++) {
                    mean[h] += forecast[h] / forecasts.size();
                }
            }
            return mean;
        }
    }
}
