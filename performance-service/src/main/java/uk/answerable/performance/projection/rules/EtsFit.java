package uk.answerable.performance.projection.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.answerable.performance.projection.rules.EtsFilter.Smoothing;
import uk.answerable.performance.projection.rules.EtsForm.Season;
import uk.answerable.performance.projection.rules.EtsForm.Trend;
import uk.answerable.performance.projection.rules.Simplex.Parameter;

/**
 * Exponential smoothing fitted to a series by its likelihood.
 *
 * @param criterion corrected Akaike information criterion; smaller is better
 * @param fitted one-step forecasts, one a value
 */
@SuppressWarnings("ArrayRecordComponent") // numbers of a fit, made once and only read
record EtsFit(EtsForm form, Smoothing smoothing, double criterion, double[] fitted, EtsFilter states) {

    private static final double SMALLEST = 1e-4;
    private static final double LARGEST = 0.9999;
    /** The usual bounds of a damping: below, the trend ends at once; above, it is straight. */
    private static final Parameter DAMPING = new Parameter(0.95, -0.08, 0.8, 0.98);

    private static final Parameter LEVEL = new Parameter(0.3, 0.3, SMALLEST, LARGEST);
    private static final Parameter TREND = new Parameter(0.1, 0.2, SMALLEST, LARGEST);
    private static final Parameter SEASON = new Parameter(0.05, 0.2, SMALLEST, LARGEST);
    private static final int FIRST_VALUES = 10;

    /** The form with the smallest criterion; empty when the series is too short for all of them. */
    static Optional<EtsFit> best(double[] values, int seasonLength, List<EtsForm> forms) {
        return forms.stream()
                .flatMap(form -> of(values, seasonLength, form).stream())
                .min(Comparator.comparingDouble(EtsFit::criterion));
    }

    /** One form; empty when the series is too short for it or leaves its range. */
    static Optional<EtsFit> of(double[] values, int seasonLength, EtsForm form) {
        var spare = values.length - form.freedom(seasonLength) - 1;
        if (spare <= 0 || (form.hasSeason() && values.length < 2 * seasonLength)) {
            return Optional.empty();
        }
        var seasons = form.hasSeason()
                ? Seasons.classical(values, seasonLength, form.season() == Season.MULTIPLIES)
                : Seasons.none();
        if (form.season() == Season.MULTIPLIES && !seasons.allPositive()) {
            return Optional.empty();
        }
        var states = filter(values, seasonLength, form, seasons);
        var fitted = new double[values.length];
        var parameters = new ArrayList<Parameter>();
        parameters.add(LEVEL);
        if (form.hasTrend()) {
            parameters.add(TREND);
        }
        if (form.trend() == Trend.DAMPED) {
            parameters.add(DAMPING);
        }
        if (form.hasSeason()) {
            parameters.add(SEASON);
        }
        var found = Simplex.least(
                point -> states.run(smoothing(form, point), fitted),
                30 + 40 * form.parameters(),
                1e-7,
                parameters.toArray(Parameter[]::new));
        var smoothing = smoothing(form, found);
        var likelihood = states.run(smoothing, fitted);
        if (likelihood >= Simplex.IMPOSSIBLE) {
            return Optional.empty();
        }
        var freedom = form.freedom(seasonLength);
        var criterion = likelihood + 2.0 * freedom + 2.0 * freedom * (freedom + 1) / spare;
        return Optional.of(new EtsFit(form, smoothing, criterion, fitted, states));
    }

    /** The first level and slope come from a line through the first values; without a trend, from their mean. */
    private static EtsFilter filter(double[] values, int seasonLength, EtsForm form, Seasons seasons) {
        var adjusted = seasons.takenFrom(values);
        var first = Math.min(FIRST_VALUES, adjusted.length);
        var line = Line.through(adjusted, 0, first);
        var indices = new double[form.hasSeason() ? seasonLength : 1];
        for (var i = 0; i < indices.length; i++) {
            indices[i] = seasons.at(i);
        }
        return form.hasTrend()
                ? new EtsFilter(form, values, line.at(0) - line.slope(), line.slope(), indices)
                : new EtsFilter(form, values, line.mean(), 0, indices);
    }

    /** Trend is searched as a share of the level's smoothing, season as a share of what the level leaves. */
    private static Smoothing smoothing(EtsForm form, double[] point) {
        var level = point[0];
        var next = 1;
        var trend = form.hasTrend() ? level * point[next++] : 0;
        var damping = form.trend() == Trend.DAMPED ? point[next++] : 1;
        var season = form.hasSeason() ? (1 - level) * point[next] : 0;
        return new Smoothing(level, trend, season, damping);
    }

    double[] ahead(int horizon) {
        return states.ahead(smoothing.damping(), horizon);
    }
}
