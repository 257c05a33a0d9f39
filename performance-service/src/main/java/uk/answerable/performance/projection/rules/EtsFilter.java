package uk.answerable.performance.projection.rules;

import uk.answerable.performance.projection.rules.EtsForm.Noise;
import uk.answerable.performance.projection.rules.EtsForm.Season;

/** The states of one form of exponential smoothing while they run over a series. */
final class EtsFilter {

    private static final double FLAT = 1e-12;

    private final EtsForm form;
    private final double[] values;
    private final double level0;
    private final double slope0;
    private final double[] season0;

    private double level;
    private double slope;
    private double[] season;

    /**
     * @param season0 first seasonal indices, one a season; a single 0 without a season
     */
    EtsFilter(EtsForm form, double[] values, double level0, double slope0, double[] season0) {
        this.form = form;
        this.values = values;
        this.level0 = level0;
        this.slope0 = slope0;
        this.season0 = season0;
        this.season = season0.clone();
    }

    /** Smoothing of level, trend and season, and the damping of the trend; each between 0 and 1. */
    record Smoothing(double level, double trend, double season, double damping) {}

    /**
     * Runs forward, backward and forward again, so that the first states come from the series itself (backcasting), and
     * keeps the last states.
     *
     * @param fitted where the one-step forecasts of the last run go
     * @return minus twice the log likelihood, but for a constant; {@link Simplex#IMPOSSIBLE} where a state left its range
     */
    double run(Smoothing by, double[] fitted) {
        level = level0;
        slope = slope0;
        season = season0.clone();
        if (!pass(by, true, fitted)) {
            return Simplex.IMPOSSIBLE;
        }
        slope = -slope;
        if (!pass(by, false, fitted)) {
            return Simplex.IMPOSSIBLE;
        }
        slope = -slope;
        return pass(by, true, fitted) ? likelihood(fitted) : Simplex.IMPOSSIBLE;
    }

    private boolean pass(Smoothing by, boolean forward, double[] fitted) {
        var n = values.length;
        for (var k = 0; k < n; k++) {
            var i = forward ? k : n - 1 - k;
            var j = i % season.length;
            var drift = form.hasTrend() ? by.damping() * slope : 0;
            var base = level + drift;
            var forecast = withSeason(base, j);
            fitted[i] = forecast;
            if ((form.error() == Noise.MULTIPLIES && !(forecast > 0))
                    || (form.season() == Season.MULTIPLIES && !(base > 0))) {
                return false;
            }
            var error = values[i] - forecast;
            var ofLevel = form.season() == Season.MULTIPLIES ? error / season[j] : error;
            level = base + by.level() * ofLevel;
            slope = drift + by.trend() * ofLevel;
            switch (form.season()) {
                case NONE -> {}
                case ADDS -> season[j] += by.season() * error;
                case MULTIPLIES -> season[j] += by.season() * error / base;
            }
            if (form.season() == Season.MULTIPLIES && !(season[j] > 0)) {
                return false;
            }
        }
        return true;
    }

    private double withSeason(double base, int j) {
        return switch (form.season()) {
            case NONE -> base;
            case ADDS -> base + season[j];
            case MULTIPLIES -> base * season[j];
        };
    }

    private double likelihood(double[] fitted) {
        var squares = 0.0;
        var logs = 0.0;
        for (var i = 0; i < values.length; i++) {
            var error = values[i] - fitted[i];
            if (form.error() == Noise.MULTIPLIES) {
                error /= fitted[i];
                logs += Math.log(fitted[i]);
            }
            squares += error * error;
        }
        return values.length * Math.log(Math.max(squares, FLAT)) + 2 * logs;
    }

    /** Forecasts from the last states. */
    double[] ahead(double damping, int horizon) {
        var forecasts = new double[horizon];
        var at = level;
        var by = slope;
        for (var h = 0; h < horizon; h++) {
            by *= damping;
            at += form.hasTrend() ? by : 0;
            forecasts[h] = withSeason(at, (values.length + h) % season.length);
        }
        return forecasts;
    }
}
