package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report: a heading row and rows of cells, the first cell of a row its label.
 *
 * @param title what stands over it; may be empty
 * @param heading one cell a column, the first over the labels
 * @param rows all of the heading's width or shorter
 */
record Grid(String title, int line, List<String> heading, List<List<String>> rows) {

    /** Reads lines split at tabs or bars; the first line with a number-free or dated row heads the table. */
    static Grid of(String title, int line, List<List<String>> lines) {
        var first = lines.getFirst();
        if (!isHeading(first)) {
            var width = lines.stream().mapToInt(List::size).max().orElse(0);
            return new Grid(title, line, java.util.Collections.nCopies(width, ""), lines);
        }
        var heading = new ArrayList<>(first);
        var body = new ArrayList<>(lines.subList(1, lines.size()));
        var numbers = body.stream().anyMatch(row -> !isHeading(row));
        while (numbers && isHeading(body.getFirst()) && body.size() > 1 && !isNamed(body.getFirst())) {
            var below = body.removeFirst();
            spread(heading, below);
            for (var column = 0; column < below.size(); column++) {
                if (column < heading.size()) {
                    heading.set(column, (heading.get(column) + ' ' + below.get(column)).strip());
                } else {
                    heading.add(below.get(column));
                }
            }
        }
        // A heading without a cell over the labels stands one column too far to the left.
        if (!body.isEmpty() && body.stream().allMatch(row -> row.size() == heading.size() + 1)) {
            heading.addFirst("");
        }
        return new Grid(title, line, List.copyOf(heading), List.copyOf(body));
    }

    private static boolean isHeading(List<String> row) {
        return row.stream().allMatch(cell -> Numbers.plain(cell) == null)
                && row.stream().anyMatch(cell -> !cell.isBlank());
    }

    /** A cell over several columns heads each of them, unless the cell below it is a month of its own. */
    private static void spread(List<String> heading, List<String> below) {
        for (var column = 2; column < heading.size(); column++) {
            var under = column < below.size() ? below.get(column) : "";
            if (heading.get(column).isBlank() && !under.isBlank() && Times.column(under) == null) {
                heading.set(column, heading.get(column - 1));
            }
        }
        for (var column = 1; column < heading.size(); column++) {
            if (column < below.size() && Times.column(below.get(column)) != null) {
                heading.set(column, "");
            }
        }
    }

    /** A row with its own label and hardly anything else is the title of the rows below it. */
    private static boolean isNamed(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count() == 1
                && !row.getFirst().isBlank();
    }

    String label(int row) {
        var cells = rows.get(row);
        return cells.isEmpty() || Numbers.plain(cells.getFirst()) != null ? "" : cells.getFirst();
    }

    String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The number at the end of a cell, so that an arrow before it does not hide it. */
    @Nullable
    BigDecimal number(int row, int column) {
        var cell = cell(row, column);
        var last = cell.substring(cell.lastIndexOf(' ') + 1);
        var plain = Numbers.plain(cell);
        return plain == null && cell.length() < 14 && !last.equals(cell) ? Numbers.plain(last) : plain;
    }

    int width() {
        return heading.size();
    }

    boolean isPercent(int column) {
        for (var row = 0; row < rows.size(); row++) {
            if (cell(row, column).endsWith("%")) {
                return true;
            }
        }
        return false;
    }

    /** Columns headed with one month each. */
    @Nullable
    YearMonth month(int column) {
        return Times.column(heading.get(column));
    }

    int columnOf(YearMonth month) {
        for (var column = 1; column < width(); column++) {
            if (month.equals(month(column))) {
                return column;
            }
        }
        return -1;
    }

    boolean hasMonths() {
        var months = 0;
        for (var column = 1; column < width(); column++) {
            months += month(column) == null ? 0 : 1;
        }
        return months >= 2;
    }

    /** The row of the whole: named as a total, or the last where the others sum to it; -1 where there is none. */
    int totalRow() {
        for (var row = 0; row < rows.size(); row++) {
            if (label(row).strip().matches("(?i)(grand )?total:?|force|all|overall|county")) {
                return row;
            }
        }
        var last = rows.size() - 1;
        if (last < 2) {
            return -1;
        }
        for (var row = 0; row < rows.size(); row++) {
            if (isPartOfOthers(row)) {
                return row;
            }
        }
        return sumsToLast() ? last : -1;
    }

    /** {@code Warwickshire} under {@code North Warwickshire} and {@code South Warwickshire}. */
    private boolean isPartOfOthers(int whole) {
        var name = label(whole).strip();
        if (name.isEmpty()) {
            return false;
        }
        for (var row = 0; row < rows.size(); row++) {
            if (row != whole && !label(row).contains(' ' + name)) {
                return false;
            }
        }
        return true;
    }

    private boolean sumsToLast() {
        var checked = 0;
        for (var column = 0; column < width(); column++) {
            var total = number(rows.size() - 1, column);
            if (total == null || isPercent(column)) {
                continue;
            }
            var sum = BigDecimal.ZERO;
            for (var row = 0; row < rows.size() - 1; row++) {
                var part = number(row, column);
                sum = part == null ? sum : sum.add(part);
            }
            if (sum.compareTo(total) != 0) {
                return false;
            }
            checked++;
        }
        return checked > 1;
    }
}
