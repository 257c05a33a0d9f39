package uk.answerable.performance.projection.rules;

import java.util.Arrays;
import java.util.Optional;
import uk.answerable.performance.projection.rules.Simplex.Parameter;

/**
 * A seasonal ARIMA fitted by its conditional sum of squares.
 *
 * @param differenced the series after differencing
 * @param errors one-step errors of the differenced series
 * @param criterion corrected Akaike information criterion; smaller is better
 */
@SuppressWarnings("ArrayRecordComponent") // numbers of a fit, made once and only read
record ArimaFit(
        ArimaOrder order,
        int seasonLength,
        double[] parameters,
        double[] differenced,
        double[] errors,
        double criterion) {

    private static final int SPARE = 8;
    private static final double TOO_LARGE = 1e200;

    static Optional<ArimaFit> of(double[] values, ArimaOrder order, int seasonLength) {
        var differenced = values;
        for (var i = 0; i < order.seasonalDifferences(); i++) {
            differenced = Differences.at(differenced, seasonLength);
        }
        for (var i = 0; i < order.differences(); i++) {
            differenced = Differences.at(differenced, 1);
        }
        var n = differenced.length;
        var lost = order.ar() + order.seasonalAr() * seasonLength;
        var count = order.parameters();
        var spare = n - (count + 1) - 1;
        var spread = Differences.deviation(differenced);
        if (n < count + SPARE + lost || spare <= 0 || !(spread > 0)) {
            return Optional.empty();
        }
        var fit = new ArimaFit(order, seasonLength, new double[count], differenced, new double[n], 0);
        var found = count == 0 ? fit.parameters : fit.search(spread);
        var squares = fit.squares(found);
        if (squares >= Simplex.IMPOSSIBLE || !(squares > 0)) {
            return Optional.empty();
        }
        var freedom = count + 1;
        var criterion = n * Math.log(squares / (n - lost)) + 2.0 * freedom + 2.0 * freedom * (freedom + 1) / spare;
        return Optional.of(new ArimaFit(order, seasonLength, found, differenced, fit.errors, criterion));
    }

    private double[] search(double spread) {
        var parameters = new Parameter[order.parameters()];
        for (var i = 0; i < parameters.length; i++) {
            parameters[i] = new Parameter(i < order.ar() ? 0.1 : 0.05, 0.25, -2.5, 2.5);
        }
        if (order.constant()) {
            var mean = Arrays.stream(differenced).average().orElse(0);
            parameters[parameters.length - 1] =
                    new Parameter(mean, spread / Math.sqrt(differenced.length), mean - 3 * spread, mean + 3 * spread);
        }
        return Simplex.least(this::squares, 40 * parameters.length, 1e-5, parameters);
    }

    private Polynomial autoregression(double[] at) {
        return Polynomial.of(at, 0, order.ar(), order.ar(), order.seasonalAr(), seasonLength, -1);
    }

    private Polynomial movingAverage(double[] at) {
        var from = order.ar() + order.seasonalAr();
        return Polynomial.of(at, from, order.ma(), from + order.ma(), order.seasonalMa(), seasonLength, 1);
    }

    private boolean allowed(double[] at) {
        var from = order.ar() + order.seasonalAr();
        return Polynomial.stationary(at, 0, order.ar(), 1)
                && Polynomial.stationary(at, order.ar(), order.seasonalAr(), 1)
                && Polynomial.stationary(at, from, order.ma(), -1)
                && Polynomial.stationary(at, from + order.ma(), order.seasonalMa(), -1);
    }

    private double mean(double[] at) {
        return order.constant() ? at[at.length - 1] : 0;
    }

    private double squares(double[] at) {
        if (!allowed(at)) {
            return Simplex.IMPOSSIBLE;
        }
        var ar = autoregression(at);
        var ma = movingAverage(at);
        var mean = mean(at);
        var n = differenced.length;
        var sum = 0.0;
        Arrays.fill(errors, 0);
        for (var t = Math.min(n - 1, ar.longest()); t < n; t++) {
            errors[t] = differenced[t] - mean + ar.times(differenced, t, mean) - ma.times(errors, t, 0);
            sum += errors[t] * errors[t];
            if (sum > TOO_LARGE) {
                return Simplex.IMPOSSIBLE;
            }
        }
        return sum;
    }

    /**
     * Forecasts of the series itself.
     *
     * @param values the series that was fitted
     */
    double[] ahead(double[] values, int horizon) {
        var n = differenced.length;
        var ar = autoregression(parameters);
        var ma = movingAverage(parameters);
        var mean = mean(parameters);
        var longer = Arrays.copyOf(differenced, n + horizon);
        var noise = Arrays.copyOf(errors, n + horizon);
        for (var t = n; t < n + horizon; t++) {
            longer[t] = mean - ar.times(longer, t, mean) + ma.times(noise, t, 0);
        }
        return Differences.undone(
                values,
                Arrays.copyOfRange(longer, n, n + horizon),
                order.differences(),
                order.seasonalDifferences(),
                seasonLength);
    }
}
