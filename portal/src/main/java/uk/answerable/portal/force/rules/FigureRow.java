package uk.answerable.portal.force.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.force.rules.ForceAnswer.Comparison;
import uk.answerable.portal.force.rules.ForceAnswer.Figure;
import uk.answerable.portal.force.rules.ForceAnswer.Point;
import uk.answerable.portal.force.rules.ForceAnswer.Series;
import uk.answerable.portal.words.ChangeWords;
import uk.answerable.portal.words.PeriodWords;
import uk.answerable.portal.words.UkDates;

/**
 * One line of the table of latest figures.
 *
 * @param measure its code
 * @param label of the measure
 * @param unit what is counted, or how it is measured where that is not the plain figure
 * @param printed the figure as its source prints it
 * @param period it describes
 * @param previous change since the period before, or why there is none
 * @param lastYear change since the same month of the year before, or why there is none
 * @param caution why the change may be no more than chance
 * @param source where it is printed
 * @param dated when it was published, or else known
 * @param note of the source, or null
 */
public record FigureRow(
        String measure,
        String label,
        String unit,
        String printed,
        String period,
        String previous,
        String lastYear,
        String caution,
        String source,
        String dated,
        @Nullable String note) {

    private static final List<String> PLAIN_STATISTICS = List.of("count", "percent", "value");

    /** Nothing for a series without points. */
    static Stream<FigureRow> of(Series series) {
        return series.points().stream()
                .skip(Math.max(0, series.points().size() - 1))
                .map(point -> row(series, point));
    }

    private static FigureRow row(Series series, Point point) {
        var figure = point.figure();
        return new FigureRow(
                series.measure().code(),
                series.measure().label(),
                unit(series),
                figure.printed(),
                PeriodWords.of(point.period().label()),
                compared(point.previousPeriod()),
                compared(point.sameMonthLastYear()),
                series.chart().reason(),
                source(figure),
                dated(figure),
                figure.note() == null || figure.note().isBlank() ? null : figure.note());
    }

    private static String unit(Series series) {
        var statistic = series.statistic();
        var unit = series.measure().unit();
        return PLAIN_STATISTICS.contains(statistic) ? unit : "%s, %s".formatted(unit, statistic.replace('_', ' '));
    }

    private static String compared(Comparison comparison) {
        var period = PeriodWords.of(comparison.with().label());
        var change = comparison.change();
        var earlier = comparison.figure();
        if (change == null || earlier == null) {
            var reason = comparison.missingReason();
            return "Not compared with %s%s".formatted(period, reason == null ? "" : ": " + reason);
        }
        return "%s from %s in %s"
                .formatted(ChangeWords.of(change.printed(), change.amount()), earlier.printed(), period);
    }

    /** The document in words; its place behind it, for who wants to look it up. */
    private static String source(Figure figure) {
        var title = figure.sourceTitle();
        return title == null ? figure.source() : "%s (%s)".formatted(title, figure.source());
    }

    private static String dated(Figure figure) {
        var published = figure.publishedAt();
        return published == null
                ? "known on " + UkDates.day(figure.knownAt())
                : "published on " + UkDates.day(published);
    }
}
