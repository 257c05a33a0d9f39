package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whole numbers in a sentence that are a cell of the section's table with its decimals cut off. */
final class TruncationChecks {

    private static final Pattern ACTUAL = Pattern.compile("(?i)\\bactual\\b");
    private static final Pattern THRESHOLD =
            Pattern.compile("(?i)\\b(?:to|at|now|is|are|stands?) (?:above|over|more than|in excess of) (?:the"
                    + " )?(\\d{1,3}(?:,\\d{3})+|\\d{3,})(?: figure| mark| officers| level)");

    private TruncationChecks() {}

    static void check(Report report) {
        for (var section : report.sections()) {
            var grids = section.grids().toList();
            for (var block : section.paragraphs()) {
                for (var sentence : block.sentences()) {
                    for (var quantity : Numbers.in(sentence)) {
                        if (quantity.value().scale() <= 0 && quantity.unit() != Quantity.Unit.SECONDS) {
                            grids.forEach(grid -> cut(report, section, block, sentence, quantity, grid));
                        }
                    }
                    grids.forEach(grid -> threshold(report, section, block, sentence, grid));
                }
            }
            grids.forEach(grid -> notYet(report, section, grid));
        }
    }

    private static void cut(
            Report report, Section section, Block block, String sentence, Quantity quantity, Grid grid) {
        var words = Words.of(sentence);
        for (var row = 0; row < grid.rows().size(); row++) {
            for (var column = 1;
                    column < Math.max(grid.width(), grid.rows().get(row).size());
                    column++) {
                var cell = grid.number(row, column);
                if (cell == null
                        || cell.scale() < 1
                        || grid.cell(row, column).endsWith("%") != quantity.isPercent()
                        || !quantity.is(cell.setScale(0, RoundingMode.DOWN))
                        || quantity.is(cell.setScale(0, RoundingMode.HALF_UP))
                        || rounds(quantity, grid, row)
                        || !about(words, grid, row, column, sentence)) {
                    continue;
                }
                report.add(
                        Kind.ROUNDING,
                        Severity.MEDIUM,
                        section,
                        block.line(),
                        "%s in the text is %s in the table (line %d: %s, %s)"
                                .formatted(
                                        quantity.printed(),
                                        grid.cell(row, column),
                                        grid.line(),
                                        grid.label(row).strip(),
                                        heading(grid, column)),
                        "%s rounds to %s; it was cut off"
                                .formatted(grid.cell(row, column), cell.setScale(0, RoundingMode.HALF_UP)));
                return;
            }
        }
    }

    /** Another cell of the row is what the number was rounded from. */
    private static boolean rounds(Quantity quantity, Grid grid, int row) {
        for (var column = 1; column < grid.rows().get(row).size(); column++) {
            var cell = grid.number(row, column);
            if (cell != null && quantity.is(cell.setScale(0, RoundingMode.HALF_UP))) {
                return true;
            }
        }
        return false;
    }

    private static String heading(Grid grid, int column) {
        return column < grid.width() ? grid.heading().get(column) : "column " + (column + 1);
    }

    private static boolean about(Set<String> sentence, Grid grid, int row, int column, String text) {
        var label = Words.of(grid.label(row));
        if (label.isEmpty() || !sentence.containsAll(label)) {
            return false;
        }
        var month = column < grid.width() ? grid.month(column) : null;
        if (month != null) {
            return text.contains("end of the year")
                    || Times.months(text).stream().anyMatch(named -> named.is(month));
        }
        var head = Words.of(heading(grid, column));
        return !head.isEmpty() && sentence.containsAll(head);
    }

    /** "Raised to above 1,000" where the latest value of no row is. */
    private static void threshold(Report report, Section section, Block block, String sentence, Grid grid) {
        var claim = THRESHOLD.matcher(sentence);
        if (!claim.find() || !grid.hasMonths()) {
            return;
        }
        var limit = new BigDecimal(claim.group(1).replace(",", ""));
        var latest = new StringBuilder();
        for (var row = 0; row < grid.rows().size(); row++) {
            var number = grid.number(row, grid.width() - 1);
            if (number == null || !ACTUAL.matcher(grid.label(row)).find()) {
                continue;
            }
            if (number.compareTo(limit) > 0) {
                return;
            }
            latest.append(latest.isEmpty() ? "" : ", ")
                    .append(grid.label(row))
                    .append(' ')
                    .append(number);
        }
        if (!latest.isEmpty()) {
            report.add(
                    Kind.TEXT_V_TABLE,
                    Severity.MEDIUM,
                    section,
                    block.line(),
                    "The text says above %s; the table's latest (%s) has %s"
                            .formatted(claim.group(1), heading(grid, grid.width() - 1), latest),
                    "No row of actual numbers is above it at the end of the table" + peak(grid, limit));
        }
    }

    private static String peak(Grid grid, BigDecimal limit) {
        for (var row = 0; row < grid.rows().size(); row++) {
            for (var column = 1; column < grid.width(); column++) {
                var number = grid.number(row, column);
                if (number != null
                        && number.compareTo(limit) > 0
                        && ACTUAL.matcher(grid.label(row)).find()) {
                    return "; only %s of %s was (%s)".formatted(grid.label(row), heading(grid, column), number);
                }
            }
        }
        return "";
    }

    /** An actual figure of a month that was not over on the day of the report. */
    private static void notYet(Report report, Section section, Grid grid) {
        var day = report.date();
        if (day == null) {
            return;
        }
        for (var column = 1; column < grid.width(); column++) {
            var month = grid.month(column);
            if (month == null || !month.atEndOfMonth().isAfter(day)) {
                continue;
            }
            for (var row = 0; row < grid.rows().size(); row++) {
                var number = grid.number(row, column);
                if (number != null && ACTUAL.matcher(grid.label(row)).find()) {
                    report.add(
                            Kind.FORECAST,
                            Severity.MEDIUM,
                            section,
                            grid.line(),
                            "%s, %s: %s is printed as actual in a report of %s"
                                    .formatted(grid.label(row), label(month), grid.cell(row, column), day),
                            "The month was not over; the figure is a forecast and must say so");
                    break;
                }
            }
        }
    }

    private static String label(@Nullable YearMonth month) {
        return month == null ? "" : Times.label(month);
    }
}
