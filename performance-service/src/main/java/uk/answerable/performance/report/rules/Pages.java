package uk.answerable.performance.report.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.chart.rules.ControlChart;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.Topic;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.projection.rules.Interval;
import uk.answerable.performance.projection.rules.ProjectionQuestion;
import uk.answerable.performance.projection.rules.ProjectionQuestion.Dated;
import uk.answerable.performance.report.rules.EditionChart.ChartDot;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Row;
import uk.answerable.performance.report.rules.Flags.Exceptional;

/** Makes topic pages: signs, tables, chart, what is exceptional, outlook (FEATURES B9 256). */
final class Pages {

    private static final int DOTS = 24;
    private static final String ACTIVITY_NOTE =
            "What was done, not what came of it: no direction is better and nothing of it is flagged.";

    private final EditionQuestion question;
    private final EditionFigures figures;
    private final Tables tables;
    private final Flags flags;

    Pages(EditionQuestion question, EditionFigures figures) {
        this.question = question;
        this.figures = figures;
        this.tables = new Tables(question, figures);
        this.flags = new Flags(question, figures);
    }

    /** What is exceptional of a topic, whether or not the edition takes it in. */
    List<Exceptional> exceptional(Topic topic, Measure lead) {
        return flags.of(topic, lead);
    }

    /** The page of a topic with a current figure of its lead measure. */
    TopicPage page(Topic topic, Measure lead, List<Exceptional> exceptional) {
        exceptional.forEach(found -> figures.show(found.stated()));
        var measures = new ArrayList<>(List.of(lead));
        var activity = new ArrayList<Measure>();
        question.measures(topic).stream()
                .filter(measure -> !measure.code().equals(lead.code()))
                .forEach(measure -> (question.isActivity(measure) ? activity : measures).add(measure));
        var shown = new ArrayList<EditionTable>();
        measures.forEach(measure -> tables.byArea(measure).ifPresent(shown::add));
        tables.compared(topic.label() + ": figures of the force", measures).ifPresent(shown::add);
        largest(lead).ifPresent(shown::add);
        tables.compared(topic.label() + ": activity, as context", activity, ACTIVITY_NOTE)
                .ifPresent(shown::add);
        var outlook = projected(lead);
        if (outlook instanceof Outcome.Done<Dated>(var dated)) {
            shown.add(ahead(lead, dated));
        }
        return new TopicPage(
                topic.code(),
                topic.label(),
                topic.signs().stream().map(Topic.Sign::text).toList(),
                shown,
                chart(lead).orElse(null),
                exceptional.stream().map(Exceptional::words).toList(),
                switch (outlook) {
                    case Outcome.Done<Dated>(var dated) ->
                        dated.projection().skill().words();
                    case Outcome.Refused<Dated>(var reasons) ->
                        "No projection: " + reasons.getFirst().message();
                });
    }

    /** The largest categories of what leads the page; recorded crime as a whole has its own table. */
    private Optional<EditionTable> largest(Measure lead) {
        return lead.code().equals(CrimeTables.TOTAL)
                ? Optional.empty()
                : figures.newest(lead.code(), question.force(), lead.usualStatistic())
                        .flatMap(newest -> new TopCategories(question, figures, lead.usualStatistic(), newest.period())
                                .of(
                                        "%s: largest categories".formatted(lead.label()),
                                        lead.code(),
                                        question.catalogue().partsOf(lead.code())));
    }

    private Outcome<Dated> projected(Measure lead) {
        return ProjectionQuestion.of(figures.series(lead.code(), question.force(), lead.usualStatistic()))
                .then(asked -> asked.answer(ProjectionQuestion.USUAL_HORIZON, ProjectionQuestion.USUAL_LEVELS))
                .then(dated -> dated.projection().skill().heldBack() > 0
                        ? Outcome.done(dated)
                        : Outcome.refused(Refusal.of(
                                ProblemCode.INVALID_INPUT,
                                dated.projection().skill().words())));
    }

    private static EditionTable ahead(Measure lead, Dated dated) {
        var columns = new ArrayList<>(List.of("Period", "Projected"));
        ProjectionQuestion.USUAL_LEVELS.forEach(level -> columns.add(level + " % interval"));
        var rows = dated.projection().points().stream()
                .map(point -> {
                    var cells = new ArrayList<>(List.of(Cell.of(rounded(point.value()))));
                    point.intervals().forEach(interval -> cells.add(Cell.of(range(interval))));
                    while (cells.size() < columns.size() - 1) {
                        cells.add(Cell.EMPTY);
                    }
                    return new Row(dated.periodOf(point.ahead()).label(), cells);
                })
                .toList();
        return Tables.table(
                lead.label() + ": six periods ahead",
                columns,
                rows,
                dated.projection().method(),
                dated.projection().basis());
    }

    private static String range(Interval interval) {
        return rounded(interval.low()) + " to " + rounded(interval.high());
    }

    private static String rounded(double number) {
        return new BigDecimal(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private Optional<EditionChart> chart(Measure lead) {
        var all = figures.series(lead.code(), question.force(), lead.usualStatistic());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var kind = all.getLast().period().kind();
        var dots = new ArrayList<ChartDot>();
        for (var figure : all.subList(Math.max(0, all.size() - DOTS), all.size())) {
            var number = figure.value().number();
            if (number != null && figure.period().kind() == kind) {
                figures.show(Optional.of(figure));
                dots.add(new ChartDot(figure.period().label(), figure.value().printed(), number));
            }
        }
        if (dots.size() < 2) {
            return Optional.empty();
        }
        var drawn =
                flags.chart(lead, question.dictionary().area(question.force()).orElseThrow());
        var limits = drawn.newest().map(point -> point.limits()).orElse(null);
        return Optional.of(new EditionChart(
                lead.label(),
                lead.unit(),
                dots,
                limit(limits == null ? null : limits.mean()),
                limit(limits == null ? null : limits.lower()),
                limit(limits == null ? null : limits.upper()),
                words(lead, dots, drawn)));
    }

    private static @Nullable BigDecimal limit(@Nullable Double number) {
        return number == null ? null : new BigDecimal(rounded(number));
    }

    private static String words(Measure lead, List<ChartDot> dots, ControlChart drawn) {
        return "%s from %s (%s) to %s (%s); %s"
                .formatted(
                        lead.label(),
                        dots.getFirst().period(),
                        dots.getFirst().printed(),
                        dots.getLast().period(),
                        dots.getLast().printed(),
                        drawn.reason());
    }

    /** What the lead measure did, in words. */
    String data(Measure lead, Known now) {
        var all = figures.series(lead.code(), question.force(), lead.usualStatistic());
        var before = all.stream()
                .filter(figure -> figure.period().kind() == now.period().kind())
                .filter(figure -> figure.period().compareTo(now.period()) < 0)
                .reduce((first, second) -> second);
        var average = figures.ofMonth(lead.code(), question.force(), EditionQuestion.AVERAGE);
        var notes = new FigureNotes(question, figures);
        return notes.smallBase(lead)
                .map(small -> DataWords.of(now, Optional.empty(), Optional.empty()) + "; " + small.words())
                .orElseGet(() -> DataWords.of(now, figures.show(before), figures.show(average))
                        + notes.extreme(lead).map(found -> "; " + found.words()).orElse(""));
    }
}
