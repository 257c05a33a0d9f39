package uk.answerable.performance.report.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.disclosure.rules.SmallCounts;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.recurring.rules.RecurringException;
import uk.answerable.performance.recurring.rules.RecurringState;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Mark;
import uk.answerable.performance.report.rules.EditionTable.Row;

/** Exceptions that recur, with those cleared since the edition before (FEATURES B5 204). */
final class RecurringTable {

    private static final String NOTE =
            "An exception stays on this list until an analyst clears it, and returns when it is exceptional again.";

    private final EditionQuestion question;
    private final EditionFigures figures;
    private final EditionContext context;

    RecurringTable(EditionQuestion question, EditionFigures figures, EditionContext context) {
        this.question = question;
        this.figures = figures;
        this.context = context;
    }

    /** Of the series the edition reads; empty where none recurs. Asked for when all other figures are printed. */
    Optional<EditionTable> table() {
        var read = new HashSet<>(question.series());
        var rows = context.recurring().stream()
                .filter(each -> read.contains(key(each)))
                .filter(each -> each.state() == RecurringState.RECURRING || isClearedSince(each))
                .filter(each -> context.audience() == Audience.OFFICE || isOpen(each))
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Tables.table(
                        "Recurring exceptions",
                        List.of("Measure and area", "First", "Exceptional periods", "Last", "State"),
                        rows,
                        NOTE));
    }

    private SeriesKey key(RecurringException each) {
        return question.key(each.of().measure(), each.of().area(), each.of().statistic());
    }

    private boolean isClearedSince(RecurringException each) {
        var previous = question.previous();
        return previous != null
                && each.lastClearing()
                        .filter(clearing -> clearing.at().isAfter(previous))
                        .isPresent();
    }

    /** Whether the public reads every one of its figures, here or where it was published before. */
    private boolean isOpen(RecurringException each) {
        return each.periods().stream().allMatch(period -> isOpen(each.of(), period.period()));
    }

    private boolean isOpen(RecurringException.Of of, Period period) {
        return figures.at(of.measure(), of.area(), of.statistic(), period)
                .filter(figure -> !SmallCounts.isWithheld(figure))
                .filter(figure -> figures.isShown(figure) || isPublished(figure))
                .isPresent();
    }

    private boolean isPublished(Known figure) {
        var published = figure.publishedAt();
        return published != null && !published.isAfter(question.asKnownAt());
    }

    private Row row(RecurringException each) {
        var measure = question.dictionary().measure(each.of().measure()).orElseThrow();
        var area = question.dictionary().area(each.of().area()).orElseThrow();
        return new Row(
                "%s, %s%s".formatted(measure.label(), area.label(), each.of().side() == Side.LOW ? " (low)" : ""),
                List.of(
                        Cell.of(each.periods().getFirst().period().label()),
                        Cell.of(Integer.toString(each.periods().size())),
                        Cell.of(each.periods().getLast().period().label()),
                        each.state() == RecurringState.RECURRING
                                ? new Cell("recurring", Mark.EXCEPTIONAL)
                                : Cell.of("cleared")));
    }
}
