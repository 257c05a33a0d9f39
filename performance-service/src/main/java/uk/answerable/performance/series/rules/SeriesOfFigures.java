package uk.answerable.performance.series.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;

/**
 * The figures of a series as known at one moment, oldest first, each with its comparisons.
 *
 * @param points the newest asked for, newest last
 */
public record SeriesOfFigures(List<PointOfSeries> points) {

    public SeriesOfFigures {
        points = List.copyOf(points);
    }

    /** One point with what it is compared with. */
    public record PointOfSeries(Known figure, Comparison previousPeriod, Comparison sameMonthLastYear) {}

    /**
     * Puts a series together.
     *
     * @param known every figure of the series that may be seen, in any order
     * @param last how many of the newest are wanted
     */
    public static SeriesOfFigures of(List<Known> known, int last) {
        var byPeriod = new HashMap<Period, Known>();
        known.forEach(figure -> byPeriod.put(figure.period(), figure));
        var ordered = byPeriod.keySet().stream().sorted().toList();
        var points = ordered.subList(Math.max(0, ordered.size() - last), ordered.size()).stream()
                .map(byPeriod::get)
                .map(figure -> point(figure, byPeriod, ordered))
                .toList();
        return new SeriesOfFigures(points);
    }

    private static PointOfSeries point(Known figure, Map<Period, Known> known, List<Period> ordered) {
        return new PointOfSeries(
                figure,
                Comparison.of(figure, previous(figure.period(), ordered), known),
                Comparison.of(figure, figure.period().yearEarlier(), known));
    }

    /** Figures as they stood on a day come at uneven days: the one before is the one before. */
    private static Period previous(Period period, List<Period> ordered) {
        if (period.kind() != PeriodKind.DAY) {
            return period.previous();
        }
        return ordered.stream()
                .filter(other -> other.kind() == PeriodKind.DAY && other.compareTo(period) < 0)
                .reduce((first, second) -> second)
                .orElseGet(period::previous);
    }
}
