package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Derived columns of a table: which two columns a change, difference or share is made of is learned from the rows that
 * fit, and the rows that do not fit are reported.
 */
final class TableArithmetic {

    private static final Pattern CHANGE =
            Pattern.compile("(?i).*(?:change|difference|diff\\b|increase|decrease|variance|\\+/-).*");
    private static final int FITTING_ROWS = 3;
    private static final int WIDEST = 40;

    private TableArithmetic() {}

    private enum Formula {
        CHANGE("per cent change from %s to %s") {
            @Override
            @Nullable
            BigDecimal of(BigDecimal before, BigDecimal now) {
                return before.signum() == 0 ? null : Numbers.change(before, now);
            }
        },
        DIFFERENCE("difference between %s and %s") {
            @Override
            BigDecimal of(BigDecimal before, BigDecimal now) {
                return now.subtract(before);
            }
        },
        SHARE("per cent that the second is of the first, %s and %s") {
            @Override
            @Nullable
            BigDecimal of(BigDecimal whole, BigDecimal part) {
                return whole.signum() == 0 ? null : Numbers.percent(part, whole);
            }
        };

        private final String words;

        Formula(String words) {
            this.words = words;
        }

        abstract @Nullable BigDecimal of(BigDecimal first, BigDecimal second);
    }

    private record Made(int first, int second, Formula formula, int fits) {}

    static void check(Report report) {
        for (var section : report.sections()) {
            section.grids().filter(grid -> grid.width() <= WIDEST).forEach(grid -> {
                for (var column = 1; column < grid.width(); column++) {
                    if (grid.isPercent(column)
                            || CHANGE.matcher(grid.heading().get(column)).matches()) {
                        column(report, section, grid, column);
                    }
                }
            });
        }
    }

    private static void column(Report report, Section section, Grid grid, int column) {
        var made = formula(grid, column);
        if (made == null) {
            return;
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            var printed = grid.number(row, column);
            var first = grid.number(row, made.first());
            var second = grid.number(row, made.second());
            if (printed == null || first == null || second == null) {
                continue;
            }
            var exact = made.formula().of(first, second);
            var line = grid.line() + 1 + row;
            if (exact == null) {
                fromZero(report, section, grid, row, column, made, line);
            } else if (!Numbers.prints(exact, printed)) {
                misfit(report, section, grid, row, column, made, exact, line);
            }
        }
    }

    private static @Nullable Made formula(Grid grid, int column) {
        Made best = null;
        for (var first = 1; first < grid.width(); first++) {
            for (var second = 1; second < grid.width(); second++) {
                if (first == second || first == column || second == column) {
                    continue;
                }
                for (var formula : Formula.values()) {
                    var made = fit(grid, column, first, second, formula);
                    if (made != null && (best == null || made.fits() > best.fits())) {
                        best = made;
                    }
                }
            }
        }
        return best;
    }

    private static @Nullable Made fit(Grid grid, int column, int first, int second, Formula formula) {
        var sameForm = grid.isPercent(first) == grid.isPercent(second);
        var change = CHANGE.matcher(grid.heading().get(column)).matches();
        if (!sameForm
                || (formula == Formula.SHARE && change)
                || (formula == Formula.CHANGE && grid.isPercent(first))
                || (formula == Formula.DIFFERENCE && grid.isPercent(column) && !grid.isPercent(first))) {
            return null;
        }
        var fits = 0;
        var read = 0;
        for (var row = 0; row < grid.rows().size(); row++) {
            var printed = grid.number(row, column);
            var before = grid.number(row, first);
            var now = grid.number(row, second);
            if (printed == null || before == null || now == null) {
                continue;
            }
            var exact = formula.of(before, now);
            if (exact == null) {
                continue;
            }
            read++;
            if (Numbers.prints(exact, printed)) {
                fits++;
            }
        }
        return fits >= FITTING_ROWS && fits * 5 >= read * 3 ? new Made(first, second, formula, fits) : null;
    }

    private static void fromZero(Report report, Section section, Grid grid, int row, int column, Made made, int line) {
        report.add(
                Kind.ARITHMETIC,
                Severity.MEDIUM,
                section,
                line,
                "%s: change printed as %s where %s is 0 and %s is %s"
                        .formatted(
                                grid.label(row),
                                grid.cell(row, column),
                                name(grid, made.first()),
                                name(grid, made.second()),
                                grid.cell(row, made.second())),
                "A change from zero has no percentage; it is not applicable");
    }

    private static void misfit(
            Report report, Section section, Grid grid, int row, int column, Made made, BigDecimal exact, int line) {
        var printed = java.util.Objects.requireNonNull(grid.number(row, column));
        var working = made.formula().words.formatted(cell(grid, row, made.first()), cell(grid, row, made.second()));
        var rates = made.formula() == Formula.DIFFERENCE && grid.isPercent(made.first());
        var truncated = Numbers.truncates(exact, printed);
        report.add(
                truncated || rates ? Kind.ROUNDING : Kind.ARITHMETIC,
                rates ? Severity.LOW : Severity.MEDIUM,
                section,
                line,
                "%s, %s: printed %s, but the %s is %s"
                        .formatted(
                                grid.label(row),
                                name(grid, column),
                                grid.cell(row, column),
                                working,
                                Numbers.rounded(exact, printed)),
                why(truncated, rates, exact, printed));
    }

    private static String why(boolean truncated, boolean rates, BigDecimal exact, BigDecimal printed) {
        if (rates) {
            return "The difference of the rates as printed is another; it may have been taken before they were rounded,"
                    + " which should be said";
        }
        return truncated
                ? "%s was cut off, not rounded".formatted(Numbers.shown(exact, printed))
                : "The unrounded value is %s; the other rows of the column follow the same working"
                        .formatted(Numbers.shown(exact, printed));
    }

    private static String cell(Grid grid, int row, int column) {
        return "%s (%s)".formatted(grid.cell(row, column), name(grid, column));
    }

    private static String name(Grid grid, int column) {
        var heading = grid.heading().get(column);
        return heading.isBlank() ? "column " + (column + 1) : heading;
    }

    /** Cells of a column that leave out the unit the others carry. */
    static void checkUnits(Report report) {
        for (var section : report.sections()) {
            section.grids().forEach(grid -> {
                for (var column = 1; column < grid.width(); column++) {
                    units(report, section, grid, column);
                    wholes(report, section, grid, column);
                }
            });
        }
    }

    private static void units(Report report, Section section, Grid grid, int column) {
        List<Integer> without = new ArrayList<>();
        var with = 0;
        for (var row = 0; row < grid.rows().size(); row++) {
            var cell = grid.cell(row, column);
            if (cell.endsWith("pp")) {
                with++;
            } else if (grid.number(row, column) != null) {
                without.add(row);
            }
        }
        if (with >= 3 && without.size() == 1) {
            var row = without.getFirst();
            report.add(
                    Kind.POINTS,
                    Severity.LOW,
                    section,
                    grid.line() + 1 + row,
                    "%s: %s stands without pp, the other %d rows of the column carry it"
                            .formatted(grid.label(row), grid.cell(row, column), with),
                    "Percentage points and per cent differ; the unit must stand at each figure");
        }
    }

    private static void wholes(Report report, Section section, Grid grid, int column) {
        if (column != 1) {
            return;
        }
        var cells = new ArrayList<String>();
        for (var row = 0; row < grid.rows().size(); row++) {
            for (var each = 1; each < grid.width(); each++) {
                if (grid.number(row, each) != null) {
                    cells.add(grid.cell(row, each));
                }
            }
        }
        if (cells.size() >= 6 && cells.stream().allMatch(cell -> cell.matches("\\d+\\.0"))) {
            report.add(
                    Kind.FORMAT,
                    Severity.LOW,
                    section,
                    grid.line(),
                    "All %d counts of the table are printed with one decimal, such as %s"
                            .formatted(cells.size(), cells.getFirst()),
                    "Counts are whole numbers; a decimal suggests a precision that is not there");
        }
    }
}
