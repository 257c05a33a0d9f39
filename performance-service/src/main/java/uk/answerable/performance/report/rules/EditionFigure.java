package uk.answerable.performance.report.rules;

import uk.answerable.performance.observation.rules.Known;

/**
 * A figure an edition was assembled from, in the version it had.
 *
 * @param area code
 * @param shown whether a table, chart or sentence of it prints the figure; others can be cited
 */
public record EditionFigure(String measure, String area, String statistic, Known known, boolean shown) {

    boolean is(FigureReference reference) {
        return measure.equals(reference.measure())
                && area.equals(reference.area())
                && statistic.equals(reference.statistic())
                && known.period().label().equals(reference.period());
    }
}
