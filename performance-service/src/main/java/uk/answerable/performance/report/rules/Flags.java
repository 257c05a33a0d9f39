package uk.answerable.performance.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.chart.rules.ChartedPoint;
import uk.answerable.performance.chart.rules.ControlChart;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.Topic;
import uk.answerable.performance.observation.rules.Known;

/** What is exceptional: found by our charts, or stated with the figures where history is too short for limits. */
final class Flags {

    private static final String BLANK = "(blank)";

    private final EditionQuestion question;
    private final EditionFigures figures;

    Flags(EditionQuestion question, EditionFigures figures) {
        this.question = question;
        this.figures = figures;
    }

    /** A stated flag as it is printed, empty where the source left it blank or there is none. */
    static String printed(Optional<Known> flag) {
        return flag.map(known -> known.value().printed())
                .filter(text -> !text.equals(BLANK))
                .orElse("");
    }

    /** Whether a flag of the force says exceptional: Y, Y (low). */
    static boolean says(String flag) {
        return flag.startsWith("Y");
    }

    /**
     * Something exceptional.
     *
     * @param stated the flag that says so; empty where our own chart does
     */
    record Exceptional(String words, Optional<Known> stated) {}

    /** Everything exceptional of a topic in the edition's month. */
    List<Exceptional> of(Topic topic, Measure lead) {
        var found = new ArrayList<Exceptional>();
        charted(lead).forEach(words -> found.add(new Exceptional(words, Optional.empty())));
        for (var measure : question.measures(topic)) {
            if (question.isActivity(measure)) {
                continue;
            }
            var force = figures.ofMonth(measure.code(), question.force(), EditionQuestion.FLAG_FORCE);
            if (says(printed(force))) {
                found.add(new Exceptional(
                        "%s: exceptional volumes at force level%s, as stated with the figures"
                                .formatted(measure.label(), printed(force).contains("low") ? " (low)" : ""),
                        force));
            }
            var areas = figures.ofMonth(measure.code(), question.force(), EditionQuestion.FLAG_AREA);
            // In this column N stands for North, as S for South; no exception is a blank.
            if (!printed(areas).isEmpty()) {
                found.add(new Exceptional(
                        "%s: exceptional volumes in a policing area (%s), as stated with the figures"
                                .formatted(measure.label(), printed(areas)),
                        areas));
            }
        }
        return found;
    }

    private List<String> charted(Measure lead) {
        var found = new ArrayList<String>();
        var areas = new ArrayList<>(question.divisions());
        question.dictionary().area(question.force()).ifPresent(areas::addFirst);
        for (var area : areas) {
            var newest = figures.ofMonth(lead.code(), area.code(), lead.usualStatistic());
            chart(lead, area)
                    .newest()
                    .filter(point -> newest.filter(
                                    figure -> figure.period().start().equals(point.date()))
                            .isPresent())
                    .flatMap(ChartedPoint::exception)
                    .ifPresent(side -> found.add("%s: exceptional volumes in %s%s"
                            .formatted(lead.label(), area.label(), side == Side.LOW ? " (low)" : "")));
        }
        return found;
    }

    ControlChart chart(Measure measure, Area area) {
        return SeriesChart.of(
                figures.series(measure.code(), area.code(), measure.usualStatistic()),
                SeriesChart.Choice.usual(
                        measure.polarity(), SeriesBreaks.of(question.catalogue(), measure.code(), area.code())));
    }
}
