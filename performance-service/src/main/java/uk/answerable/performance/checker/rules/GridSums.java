package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tables whose rows sum to their total: a column that does not is reported, once others show that rows should. */
final class GridSums {

    private GridSums() {}

    static void check(Report report) {
        var complete = new HashSet<Set<String>>();
        for (var section : report.sections()) {
            section.grids().filter(grid -> grid.totalRow() >= 0).forEach(grid -> {
                var exact = 0;
                for (var column = 1; column < grid.width(); column++) {
                    exact += isCounts(grid, column) && rest(grid, column).signum() == 0 ? 1 : 0;
                }
                if (exact >= 2) {
                    complete.add(parts(grid));
                }
            });
        }
        for (var section : report.sections()) {
            section.grids()
                    .filter(grid -> grid.totalRow() >= 0 && complete.contains(parts(grid)))
                    .forEach(grid -> columns(report, section, grid));
        }
    }

    private static void columns(Report report, Section section, Grid grid) {
        for (var column = 1; column < grid.width(); column++) {
            if (!isCounts(grid, column) || rest(grid, column).signum() == 0) {
                continue;
            }
            var total = java.util.Objects.requireNonNull(grid.number(grid.totalRow(), column));
            var rest = rest(grid, column);
            report.add(
                    Kind.SUM_OF_AREAS,
                    rest.signum() > 0 ? Severity.MEDIUM : Severity.HIGH,
                    section,
                    grid.line() + 1 + grid.totalRow(),
                    "%s, %s: the rows sum to %s, the total is printed as %s"
                            .formatted(
                                    grid.label(grid.totalRow()),
                                    grid.heading().get(column),
                                    total.subtract(rest).toPlainString(),
                                    total.toPlainString()),
                    rest.signum() > 0
                            ? "%s are in no row; an unallocated remainder must be shown".formatted(rest.toPlainString())
                            : "The rows hold %s more than the total"
                                    .formatted(rest.negate().toPlainString()));
        }
    }

    private static BigDecimal rest(Grid grid, int column) {
        var rest = grid.number(grid.totalRow(), column);
        for (var row = 0; row < grid.rows().size(); row++) {
            var part = row == grid.totalRow() ? null : grid.number(row, column);
            rest = part == null || rest == null ? rest : rest.subtract(part);
        }
        return rest == null ? BigDecimal.ZERO : rest;
    }

    /** Whole numbers in every row, and nothing in the heading that does not add up. */
    private static boolean isCounts(Grid grid, int column) {
        var heading = grid.heading().get(column).toLowerCase(Locale.ROOT);
        if (heading.matches(".*(?:rate|per 1|average|mean|position|rank|%|percent|change|difference).*")) {
            return false;
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            var number = grid.number(row, column);
            if (number == null
                    || grid.cell(row, column).endsWith("%")
                    || number.stripTrailingZeros().scale() > 0) {
                return false;
            }
        }
        return grid.rows().size() > 2;
    }

    private static Set<String> parts(Grid grid) {
        var parts = new TreeSet<String>();
        for (var row = 0; row < grid.rows().size(); row++) {
            if (row != grid.totalRow()) {
                parts.add(String.join(" ", List.copyOf(new TreeSet<>(Words.of(grid.label(row))))));
            }
        }
        return parts;
    }
}
