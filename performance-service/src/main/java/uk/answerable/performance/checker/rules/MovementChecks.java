package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.answerable.performance.checker.rules.Statement.Direction;

/** Movements told in words or per cent, against the months of the table beside them. */
final class MovementChecks {

    private static final Pattern AREAS = Pattern.compile(
            "(?i)\\b(increased|reduced|decreased|increases?|decreases?|reductions?|reduced and exceptional) (?:volumes"
                    + " )?(?:were|was|have been|has been|is) (?:seen|recorded) (?:across|in|for) (both policing areas|all"
                    + " (?:policing )?areas|((?:North|South|East|West) [A-Z][a-z]+))(?: in (\\w+))?");
    private static final Pattern PERCENT_CHANGE = Pattern.compile(
            "(?i)\\ban? (\\d+(?:\\.\\d+)?)% (increase|decrease|reduction|rise|fall) (?:compared (?:to|with)|on) (?:the"
                    + " )?(?:previous month|last month|same month last year|\\w+) \\((\\d[\\d,]*)\\)(?:,? (?:and )?an?"
                    + " (\\d+(?:\\.\\d+)?)% (increase|decrease|reduction|rise|fall) on the same month last year"
                    + " \\((\\d[\\d,]*)\\))?");
    private static final Pattern FORCE_CHANGE = Pattern.compile(
            "(?i)\\b(?:force level|overall)\\b.{0,40}?\\ban? (\\d+\\.\\d+)% (increase|decrease|reduction)\\b");

    private MovementChecks() {}

    static void check(Report report) {
        var statements = report.statements();
        for (var section : report.sections()) {
            for (var block : section.paragraphs()) {
                for (var sentence : block.sentences()) {
                    areas(report, section, block, sentence);
                    percent(report, section, block, sentence, statements);
                    force(report, section, block, sentence);
                }
            }
        }
    }

    private static void areas(Report report, Section section, Block block, String sentence) {
        var found = AREAS.matcher(sentence);
        if (!found.find()) {
            return;
        }
        var up = Statements.direction(found.group(1)) == Direction.UP;
        for (var grid : section.grids().filter(Grid::hasMonths).toList()) {
            var last = grid.width() - 1;
            var month = grid.month(last);
            var named = found.group(4);
            if (month == null
                    || grid.month(last - 1) == null
                    || (named != null && Times.months("in " + named).stream().noneMatch(each -> each.is(month)))) {
                continue;
            }
            for (var row = 0; row < grid.rows().size(); row++) {
                var area = found.group(3);
                var mine = area == null
                        ? row != grid.totalRow() && !grid.label(row).isEmpty()
                        : Words.of(grid.label(row)).equals(Words.of(area));
                var now = grid.number(row, last);
                var before = grid.number(row, last - 1);
                if (mine
                        && now != null
                        && before != null
                        && !grid.isPercent(last)
                        && now.compareTo(before) != 0
                        && now.compareTo(before) > 0 != up) {
                    report.add(
                            Kind.DIRECTION_WORD,
                            Severity.HIGH,
                            section,
                            block.line(),
                            "%s is said to have %s; the table (line %d) has %s after %s"
                                    .formatted(
                                            grid.label(row),
                                            up ? "increased" : "decreased",
                                            grid.line(),
                                            grid.cell(row, last),
                                            grid.cell(row, last - 1)),
                            "The figures go the other way");
                }
            }
            return;
        }
    }

    /** "This is an 8% increase compared to November (836)", after the figure it is of. */
    private static void percent(
            Report report, Section section, Block block, String sentence, List<Statement> statements) {
        var found = PERCENT_CHANGE.matcher(sentence);
        if (!found.find()) {
            return;
        }
        var now = current(section, block, statements);
        if (now == null) {
            return;
        }
        SentenceArithmetic.stated(
                report,
                section,
                block.line(),
                number(found.group(3)),
                now,
                new BigDecimal(found.group(1)),
                found.group(2),
                "");
        if (found.group(4) != null) {
            SentenceArithmetic.stated(
                    report,
                    section,
                    block.line(),
                    number(found.group(6)),
                    now,
                    new BigDecimal(found.group(4)),
                    found.group(5),
                    "");
        }
    }

    private static @org.jspecify.annotations.Nullable BigDecimal current(
            Section section, Block block, List<Statement> statements) {
        BigDecimal now = null;
        for (var statement : statements) {
            if (statement.section().is(section)
                    && statement.line() <= block.line()
                    && statement.area().isEmpty()) {
                if (statement.value().isCount()) {
                    now = statement.number();
                } else if (statement.sentence().matches("(?s)^In \\w+, [\\d.]+% \\(\\d[\\d,]*\\) of all .*")) {
                    var bracket = Pattern.compile("\\((\\d[\\d,]*)\\)").matcher(statement.sentence());
                    now = bracket.find() ? number(bracket.group(1)) : now;
                }
            }
        }
        return now;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    /** The change of the whole in the paragraph over a table, against the table's own column of changes. */
    private static void force(Report report, Section section, Block block, String sentence) {
        var found = FORCE_CHANGE.matcher(sentence);
        if (!found.find()) {
            return;
        }
        var next = section.blocks().stream()
                .filter(other -> other.line() > block.line())
                .findFirst();
        var grid = next.map(Block::grid).orElse(null);
        if (grid == null || grid.totalRow() < 0) {
            return;
        }
        for (var column = 1; column < grid.width(); column++) {
            var cell = grid.number(grid.totalRow(), column);
            if (cell == null
                    || !grid.isPercent(column)
                    || !grid.heading().get(column).toLowerCase(Locale.ROOT).matches(".*(?:difference|change).*")) {
                continue;
            }
            var said = new BigDecimal(found.group(1));
            var up = Statements.direction(found.group(2)) == Direction.UP;
            if (cell.abs().compareTo(said) != 0 || (cell.signum() != 0 && cell.signum() > 0 != up)) {
                report.add(
                        Kind.TEXT_V_TABLE,
                        Severity.HIGH,
                        section,
                        block.line(),
                        "The text says %s%% %s for the whole, the table (line %d) %s"
                                .formatted(said, found.group(2), grid.line(), grid.cell(grid.totalRow(), column)),
                        "One of them is not the figure");
            }
            return;
        }
    }
}
