package uk.answerable.performance.submission.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.document.rules.TableChoice;

/**
 * How an office's own spreadsheet, or a table of a document, is read as a file of observations (FEATURES D3 353).
 *
 * @param columns heading of the table to our column; {@code month} stands for both ends of a month
 * @param constants our column to the value every row has
 * @param words our column to the table's words and our codes for them
 * @param figures headings under each of which a figure of its own stands, with what is constant below it; {@code month}
 *     stands for every heading that is a month, which is then that figure's
 * @param table which table of a document; null for a spreadsheet
 */
public record ColumnMapping(
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> words,
        Map<String, Map<String, String>> figures,
        @Nullable TableChoice table) {

    /** Target of a heading that holds a month. */
    public static final String MONTH = "month";

    private static final int MOST = 200;

    public ColumnMapping(
            @Nullable Map<String, String> columns,
            @Nullable Map<String, String> constants,
            @Nullable Map<String, Map<String, String>> words,
            @Nullable Map<String, Map<String, String>> figures,
            @Nullable TableChoice table) {
        this.columns = columns == null ? Map.of() : Map.copyOf(columns);
        this.constants = constants == null ? Map.of() : Map.copyOf(constants);
        this.words = words == null ? Map.of() : Map.copyOf(words);
        this.figures = figures == null ? Map.of() : Map.copyOf(figures);
        this.table = table;
    }

    /** What is wrong with it, in the user's words; empty when it can be saved. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        var targets = columns.values().stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        targets.forEach((target, times) -> {
            if (times > 1) {
                problems.add("Two headings lead to " + target);
            }
            unknown(target, problems);
        });
        constants.keySet().forEach(column -> unknown(column, problems));
        words.keySet().forEach(column -> unknown(column, problems));
        figures.values().forEach(below -> below.keySet().forEach(column -> unknown(column, problems)));
        if (!figures.isEmpty() && targets.containsKey(Column.VALUE.heading())) {
            problems.add("The value comes from figures and from a heading of columns; keep one of them");
        }
        var given = given(targets.keySet());
        for (var column : Column.REQUIRED) {
            if (!given.contains(column.heading()) && !mayBeEmpty(column)) {
                problems.add("Nothing gives " + column.heading() + "; map a heading to it or give a constant");
            }
        }
        if (columns.size() + constants.size() + figures.size() > MOST
                || words.values().stream().anyMatch(map -> map.size() > MOST)) {
            problems.add("More than " + MOST + " entries");
        }
        if (table != null) {
            problems.addAll(table.problems());
        }
        return problems;
    }

    private Set<String> given(Set<String> targets) {
        var given = withPeriod(targets);
        given.addAll(constants.keySet());
        if (!figures.isEmpty()) {
            given.add(Column.VALUE.heading());
            var below = figures.entrySet().stream()
                    .map(figure -> {
                        var names = new HashSet<>(figure.getValue().keySet());
                        if (figure.getKey().equals(MONTH)) {
                            names.add(MONTH);
                        }
                        return withPeriod(names);
                    })
                    .toList();
            below.getFirst().stream()
                    .filter(column -> below.stream().allMatch(one -> one.contains(column)))
                    .forEach(given::add);
        }
        return given;
    }

    private static Set<String> withPeriod(Collection<String> targets) {
        var given = new HashSet<>(targets);
        if (given.contains(MONTH)) {
            given.add(Column.PERIOD_START.heading());
            given.add(Column.PERIOD_END.heading());
        }
        return given;
    }

    private static boolean mayBeEmpty(Column column) {
        return Set.of(Column.NUMERATOR, Column.DENOMINATOR, Column.UNIT, Column.NOTE)
                .contains(column);
    }

    private static void unknown(String column, List<String> problems) {
        if (!column.equals(MONTH) && Column.of(column).isEmpty()) {
            problems.add("No column of ours is called " + column);
        }
    }
}
