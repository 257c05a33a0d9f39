package uk.answerable.performance.series.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.series.rules.SeriesOfFigures.PointOfSeries;

/** A point as the graph shows it. */
@Description("One figure of a series with its comparisons.")
public record Point(
        @NonNull Period period,
        @NonNull Figure figure,
        @NonNull Sample sample,
        @NonNull Comparison previousPeriod,
        @NonNull Comparison sameMonthLastYear) {

    static Point of(PointOfSeries point, String statistic) {
        return new Point(
                Period.of(point.figure().period()),
                Figure.of(point.figure(), statistic),
                Sample.of(point.figure().value()),
                Comparison.of(point.previousPeriod(), statistic),
                Comparison.of(point.sameMonthLastYear(), statistic));
    }
}
