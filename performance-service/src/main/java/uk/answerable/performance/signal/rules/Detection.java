package uk.answerable.performance.signal.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.observation.rules.Period;

/** Looks for a special cause at the newest figure of a series: older ones had their turn. */
public final class Detection {

    private Detection() {}

    /** What a series is of. */
    public record Of(String force, String measure, String area, String statistic) {}

    /** The signal of the newest figure, drawn by the first in priority; empty when it is common cause. */
    public static Optional<Signal> newest(
            Of of, List<SeriesChart.Figure> figures, SeriesChart.Choice choice, Instant now) {
        var period = figures.stream().map(SeriesChart.Figure::period).max(Comparator.<Period>naturalOrder());
        return SeriesChart.ofFigures(figures, choice)
                .newest()
                .flatMap(point -> point.signal()
                        .flatMap(found -> period.filter(last -> last.start().equals(point.date()))
                                .map(last -> new Signal(
                                        Ids.next(),
                                        of.force(),
                                        of.measure(),
                                        of.area(),
                                        of.statistic(),
                                        last,
                                        choice.rules().code(),
                                        found,
                                        point.judgement(),
                                        SignalState.DETECTED,
                                        1,
                                        now,
                                        null))));
    }
}
