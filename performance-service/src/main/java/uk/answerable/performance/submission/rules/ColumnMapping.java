package uk.answerable.performance.submission.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an office's own spreadsheet is read as a file of observations (FEATURES D3 353).
 *
 * @param columns heading of the spreadsheet to our column; {@code month} stands for both ends of a month
 * @param constants our column to the value every row has
 * @param words our column to the spreadsheet's words and our codes for them
 */
public record ColumnMapping(
        Map<String, String> columns, Map<String, String> constants, Map<String, Map<String, String>> words) {

    /** Target of a heading that holds a month. */
    public static final String MONTH = "month";

    private static final int MOST = 200;

    public ColumnMapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        words = Map.copyOf(words);
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
        for (var column : Column.REQUIRED) {
            if (!given(targets.keySet()).contains(column.heading()) && !mayBeEmpty(column)) {
                problems.add("Nothing gives " + column.heading() + "; map a heading to it or give a constant");
            }
        }
        if (columns.size() + constants.size() > MOST || words.values().stream().anyMatch(map -> map.size() > MOST)) {
            problems.add("More than " + MOST + " entries");
        }
        return problems;
    }

    private Set<String> given(Set<String> targets) {
        var given = new HashSet<>(targets);
        given.addAll(constants.keySet());
        if (targets.contains(MONTH)) {
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
