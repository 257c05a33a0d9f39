package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.checker.rules.Quantity.Unit;

/** A statement against the table beside it, or the figures of the report where there is none (FEATURES 264). */
final class StatementTables {

    private record Claim(YearMonth month, Quantity value, String name) {}

    private static List<Claim> claims(Statement statement) {
        var all = new ArrayList<Claim>();
        all.add(new Claim(statement.month(), statement.value(), Times.label(statement.month())));
        statement.compared().stream()
                .filter(other -> !other.isAverage())
                .forEach(other -> all.add(
                        new Claim(java.util.Objects.requireNonNull(other.month()), other.value(), other.name())));
        return all;
    }

    /** Whether the table beside the statement is certainly about the same figure. */
    static boolean againstGrid(Report report, Statement statement) {
        for (var grid : statement.section().grids().filter(Grid::hasMonths).toList()) {
            var row = row(grid, statement);
            if (row < 0) {
                continue;
            }
            var claims = claims(statement);
            var column = new int[claims.size()];
            var agreeing = 0;
            for (var each = 0; each < claims.size(); each++) {
                column[each] = grid.columnOf(claims.get(each).month());
                agreeing += column[each] > 0 && says(grid, row, column[each], claims.get(each)) ? 1 : 0;
            }
            if (agreeing == 0 && !sure(statement, grid, row)) {
                continue;
            }
            for (var each = 0; each < claims.size(); each++) {
                if (column[each] > 0 && !says(grid, row, column[each], claims.get(each))) {
                    differs(report, statement, grid, row, column[each], claims.get(each));
                }
            }
            return true;
        }
        return false;
    }

    /** Alone with one table of counts under a heading that names what is counted. */
    private static boolean sure(Statement statement, Grid grid, int row) {
        var only = statement.section().grids().count() == 1;
        var heading = statement.section().words();
        var counted = Words.of(statement.sentence());
        var named =
                !heading.isEmpty() && heading.stream().filter(counted::contains).count() * 2 >= heading.size();
        var cell = grid.number(row, Math.max(1, grid.columnOf(statement.month())));
        return only
                && named
                && statement.value().unit() == Unit.COUNT
                && cell != null
                && !grid.isPercent(1)
                && !grid.cell(row, 1).contains(":")
                && Numbers.change(cell.max(BigDecimal.ONE), statement.number())
                                .abs()
                                .compareTo(BigDecimal.valueOf(100))
                        <= 0;
    }

    private static int row(Grid grid, Statement statement) {
        if (statement.area().isEmpty()) {
            return grid.totalRow();
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            if (!Words.of(grid.label(row)).isEmpty()
                    && Words.of(grid.label(row)).containsAll(Words.of(statement.area()))) {
                return row;
            }
        }
        return -1;
    }

    private static boolean says(Grid grid, int row, int column, Claim claim) {
        var cell = grid.cell(row, column);
        if (claim.value().unit() == Unit.SECONDS) {
            return cell.matches("\\d+:\\d{2}")
                    && seconds(cell).compareTo(claim.value().value()) == 0;
        }
        var number = grid.number(row, column);
        return number != null
                && cell.endsWith("%") == claim.value().isPercent()
                && Numbers.agree(number, claim.value().value());
    }

    private static BigDecimal seconds(String cell) {
        var parts = cell.split(":");
        return BigDecimal.valueOf(Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1]));
    }

    private static void differs(Report report, Statement statement, Grid grid, int row, int column, Claim claim) {
        var cell = grid.cell(row, column);
        if (cell.isBlank() || cell.endsWith("%") != claim.value().isPercent()) {
            return;
        }
        var month = Times.label(claim.month());
        var elsewhere = columnSaying(grid, row, claim);
        if (elsewhere != null) {
            report.add(
                    Kind.PERIOD_LABEL,
                    Severity.HIGH,
                    statement.section(),
                    statement.line(),
                    "%s is given as the figure of %s; the table has %s for %s and %s for %s"
                            .formatted(
                                    claim.value().printed(),
                                    month,
                                    cell,
                                    month,
                                    claim.value().printed(),
                                    elsewhere),
                    "The value stands under another date");
            return;
        }
        var glued = glued(claim.value().printed(), cell);
        report.add(
                glued ? Kind.FOOTNOTE : Kind.TEXT_V_TABLE,
                Severity.HIGH,
                statement.section(),
                statement.line(),
                "%s: the text says %s, the table (line %d) says %s"
                        .formatted(month, claim.value().printed(), grid.line(), cell),
                glued
                        ? "The figure of the table with digits of a footnote behind it"
                        : "One of them is not the figure; the table's " + sums(grid, row, column));
    }

    private static String sums(Grid grid, int row, int column) {
        var sum = BigDecimal.ZERO;
        for (var each = 0; each < grid.rows().size(); each++) {
            var part = grid.number(each, column);
            sum = each == row || part == null ? sum : sum.add(part);
        }
        var total = grid.number(row, column);
        return total != null && sum.compareTo(total) == 0 && grid.rows().size() > 2
                ? "areas sum to " + total.toPlainString()
                : "other months agree with the text";
    }

    static boolean glued(String text, String cell) {
        var digits = text.replace(",", "");
        var plain = cell.replace(",", "");
        return digits.length() > plain.length()
                && digits.length() <= plain.length() + 2
                && digits.startsWith(plain)
                && plain.length() > 1
                && !digits.substring(plain.length()).startsWith("0")
                && !digits.contains(".");
    }

    private static @Nullable String columnSaying(Grid grid, int row, Claim claim) {
        for (var column = 1; column < grid.width(); column++) {
            if (!claim.month().equals(grid.month(column)) && says(grid, row, column, claim)) {
                return grid.heading().get(column);
            }
        }
        return null;
    }

    /** Without a table beside it: figures of one measure that agree with the statement's own value. */
    static void againstFigures(Report report, Statement statement) {
        var measures = report.figures().stream()
                .filter(figure -> isOf(figure, statement, statement.month()))
                .filter(figure -> agrees(figure, statement.value()))
                .filter(figure -> Words.shared(Words.of(figure.words()), statement.about()) >= 2)
                .toList();
        var keys = measures.stream()
                .map(figure -> figure.measure() + '|' + figure.statistic())
                .distinct()
                .toList();
        if (keys.size() != 1) {
            return;
        }
        var known = measures.getFirst();
        for (var other : statement.compared()) {
            var month = other.month();
            if (month == null) {
                continue;
            }
            report.figures().stream()
                    .filter(figure -> figure.measure().equals(known.measure())
                            && figure.statistic().equals(known.statistic())
                            && figure.area().equals(known.area())
                            && isOf(figure, statement, month))
                    .filter(figure -> !agrees(figure, other.value()))
                    .forEach(figure -> report.add(
                            Kind.TEXT_V_TABLE,
                            Severity.HIGH,
                            statement.section(),
                            statement.line(),
                            "%s: the text says %s, the figure of %s is %s"
                                    .formatted(
                                            figure.label(), other.value().printed(), figure.source(), figure.printed()),
                            "The text and the figure agree on %s (%s) but not on this month"
                                    .formatted(
                                            Times.label(statement.month()),
                                            statement.value().printed())));
        }
    }

    private static boolean isOf(Figure figure, Statement statement, YearMonth month) {
        var area = statement.area().isEmpty()
                ? figure.isOfForce()
                : Words.of(figure.area()).containsAll(Words.of(statement.area()))
                        && !figure.area().contains("(district)");
        return area
                && figure.isMonth()
                && YearMonth.from(figure.start()).equals(month)
                && !figure.statistic().endsWith("_stated")
                && !figure.statistic().endsWith("_narrative")
                && !figure.statistic().startsWith("flag")
                && figure.isPercent() == statement.value().isPercent();
    }

    private static boolean agrees(Figure figure, Quantity value) {
        if (value.unit() == Unit.SECONDS) {
            return figure.printed().matches("\\d+:\\d{2}")
                    && seconds(figure.printed()).compareTo(value.value()) == 0;
        }
        var number = figure.number();
        return number != null && Numbers.agree(number, value.value());
    }

    private StatementTables() {}
}
