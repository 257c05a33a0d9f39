package uk.answerable.performance.report.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.answerable.performance.derivation.rules.Shares;
import uk.answerable.performance.disclosure.rules.SmallCounts;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Mark;
import uk.answerable.performance.report.rules.EditionTable.Row;

/** The largest categories of a whole, each with its share now and a year before (FEATURES B4 197). */
final class TopCategories {

    private static final int MOST = 5;
    private static final int DECIMALS = 1;

    private final EditionQuestion question;
    private final EditionFigures figures;
    private final String statistic;
    private final Period period;

    /** Of counts of one statistic and period, of the force as a whole. */
    TopCategories(EditionQuestion question, EditionFigures figures, String statistic, Period period) {
        this.question = question;
        this.figures = figures;
        this.statistic = statistic;
        this.period = period;
    }

    private record Category(String measure, Known known, BigDecimal number) {}

    /** Empty where the whole, or more than as many categories as are listed, is not held. */
    Optional<EditionTable> of(String title, String whole, List<String> parts) {
        var total = at(whole, period);
        var categories = parts.stream()
                .flatMap(part -> at(part, period).stream().flatMap(known -> category(part, known).stream()))
                .sorted(Comparator.comparing(Category::number).reversed().thenComparing(Category::measure))
                .toList();
        if (total.isEmpty() || categories.size() <= MOST) {
            return Optional.empty();
        }
        var largest = categories.subList(0, MOST);
        var sum = largest.stream().map(Category::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        var note = total.flatMap(all -> share(sum, all))
                .map(share -> "These %d of %d categories make %s of all.".formatted(MOST, categories.size(), share))
                .orElse("");
        return Optional.of(Tables.table(
                title,
                List.of(
                        "Category",
                        period.label(),
                        "Share of all",
                        period.yearEarlier().label(),
                        "Share of all in " + period.yearEarlier().label()),
                largest.stream().map(category -> row(category, whole)).toList(),
                note));
    }

    private Row row(Category category, String whole) {
        var before = at(category.measure(), period.yearEarlier());
        return new Row(
                question.dictionary().measure(category.measure()).orElseThrow().label(),
                List.of(
                        figures.cell(Optional.of(category.known())),
                        share(Optional.of(category.known()), at(whole, period)),
                        figures.cell(before),
                        share(before, at(whole, period.yearEarlier()))));
    }

    private Optional<Known> at(String measure, Period when) {
        return figures.at(measure, question.force(), statistic, when);
    }

    private static Optional<Category> category(String measure, Known known) {
        return Optional.ofNullable(known.value().number()).map(number -> new Category(measure, known, number));
    }

    /** A share gives its numerator away where the whole is known. */
    private static Cell share(Optional<Known> part, Optional<Known> whole) {
        if (part.filter(SmallCounts::isWithheld).isPresent()) {
            return new Cell(part.orElseThrow().value().printed(), Mark.WITHHELD);
        }
        return part.map(known -> known.value().number())
                .flatMap(number -> whole.flatMap(all -> share(number, all)))
                .map(Cell::of)
                .orElse(Cell.EMPTY);
    }

    private static Optional<String> share(BigDecimal part, Known whole) {
        return Optional.ofNullable(whole.value().number()).flatMap(all -> Shares.printed(part, all, DECIMALS));
    }
}
