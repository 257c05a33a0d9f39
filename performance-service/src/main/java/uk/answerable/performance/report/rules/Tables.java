package uk.answerable.performance.report.rules;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Mark;
import uk.answerable.performance.report.rules.EditionTable.Row;
import uk.answerable.performance.series.rules.Comparison;
import uk.answerable.performance.series.rules.SeriesOfFigures;

/** Tables of topic pages: one measure by area over three periods, and several measures with their comparisons. */
final class Tables {

    /** Heads the first column of tables by area. */
    static final String AREA = "Area";

    private static final int PERIODS = 3;
    private static final String WITHHELD_NOTE =
            "withheld: a count so small that it could point at somebody, or a figure that would give one away";

    private final EditionQuestion question;
    private final EditionFigures figures;
    private final FigureNotes notes;

    Tables(EditionQuestion question, EditionFigures figures) {
        this.question = question;
        this.figures = figures;
        this.notes = new FigureNotes(question, figures);
    }

    /** A measure by area, in the order its table is printed in or the force last; empty where no part of the force has a figure. */
    Optional<EditionTable> byArea(Measure measure) {
        var areas = question.rows(measure);
        var newest = areas.stream()
                .flatMap(area -> newest(measure, area).stream())
                .map(Known::period)
                .max(Period::compareTo);
        if (newest.isEmpty()
                || areas.stream()
                                .filter(area -> newest(measure, area).isPresent())
                                .count()
                        < 2) {
            return Optional.empty();
        }
        var periods = areas.stream()
                .flatMap(area -> figures.series(measure.code(), area.code(), measure.usualStatistic()).stream())
                .map(Known::period)
                .filter(period -> period.kind() == newest.get().kind())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(PERIODS)
                .sorted()
                .toList();
        var rows = areas.stream()
                .filter(area -> newest(measure, area).isPresent())
                .map(area -> new Row(
                        area.label(),
                        periods.stream()
                                .map(period -> figures.cell(
                                        figures.at(measure.code(), area.code(), measure.usualStatistic(), period)))
                                .toList()))
                .toList();
        var columns = new ArrayList<>(List.of(AREA));
        periods.forEach(period -> columns.add(period.label()));
        return Optional.of(table(
                measure.label() + " (" + measure.unit() + ")",
                columns,
                rows,
                notes(List.of(measure)).toArray(String[]::new)));
    }

    private List<String> notes(List<Measure> measures) {
        return Stream.concat(MeasureNotes.of(question, measures).stream(), notes.of(measures).stream())
                .distinct()
                .toList();
    }

    private Optional<Known> newest(Measure measure, Area area) {
        return figures.newest(measure.code(), area.code(), measure.usualStatistic());
    }

    /** Measures of the force as a whole with what they are compared with; empty where none has a current figure. */
    Optional<EditionTable> compared(String title, List<Measure> measures, String... notes) {
        var held = measures.stream()
                .filter(measure -> figures.newest(measure.code(), question.force(), measure.usualStatistic())
                        .isPresent())
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(table(
                        title,
                        List.of("Measure", "Period", "Figure", "Before", "Change", "Year before", "Change on year"),
                        held.stream().map(this::comparedRow).toList(),
                        Stream.concat(Stream.of(notes), notes(held).stream()).toArray(String[]::new)));
    }

    private Row comparedRow(Measure measure) {
        var points = SeriesOfFigures.of(figures.series(measure.code(), question.force(), measure.usualStatistic()), 1)
                .points();
        var point = points.getLast();
        return new Row(
                "%s (%s)".formatted(measure.label(), measure.unit()),
                List.of(
                        Cell.of(point.figure().period().label()),
                        figures.cell(Optional.of(point.figure())),
                        before(point.previousPeriod()),
                        change(point.previousPeriod()),
                        before(point.sameMonthLastYear()),
                        change(point.sameMonthLastYear())));
    }

    private Cell before(Comparison comparison) {
        return figures.cell(Optional.ofNullable(comparison.figure()));
    }

    private static Cell change(Comparison comparison) {
        var change = comparison.change();
        return change == null ? Cell.EMPTY : Cell.of(change.printed());
    }

    /** A table that says why something in it is withheld. */
    static EditionTable table(String title, List<String> columns, List<Row> rows, String... notes) {
        var withheld =
                rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.mark() == Mark.WITHHELD);
        return new EditionTable(
                title,
                columns,
                rows,
                Stream.concat(Stream.of(notes), withheld ? Stream.of(WITHHELD_NOTE) : Stream.empty())
                        .collect(toList()));
    }

    static boolean isHigher(Optional<Known> now, Optional<Known> before) {
        var current = now.map(known -> known.value().number()).orElse(null);
        var earlier = before.map(known -> known.value().number()).orElse(null);
        return current != null && earlier != null && current.compareTo(earlier) > 0;
    }
}
