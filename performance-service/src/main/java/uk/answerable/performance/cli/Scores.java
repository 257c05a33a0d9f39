package uk.answerable.performance.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.answerable.performance.cli.ScoreCommand.Case;
import uk.answerable.performance.projection.rules.Accuracy;

/** Means over many series of the two measures of a method. */
record Scores(double smape, double mase) {

    static final Scores NONE = new Scores(Double.NaN, Double.NaN);

    private static final int MONTHS = 12;

    static Scores of(List<Case> cases, Map<String, double[]> forecasts) {
        var smape = 0.0;
        var mase = 0.0;
        for (var one : cases) {
            var forecast = Objects.requireNonNull(forecasts.get(one.id()));
            smape += Accuracy.smape(one.actual(), forecast) / cases.size();
            mase += Accuracy.mase(one.history(), MONTHS, one.actual(), forecast) / cases.size();
        }
        return new Scores(smape, mase);
    }

    double owa(Scores reference) {
        return Accuracy.owa(smape, mase, reference.smape, reference.mase);
    }
}
