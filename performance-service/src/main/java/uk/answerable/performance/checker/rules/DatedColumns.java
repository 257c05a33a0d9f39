package uk.answerable.performance.checker.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A figure given for a month, in a table whose columns are single days: it must be of that month or its end. */
final class DatedColumns {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ([A-Z][a-z]{2,8}) (\\d{2}|\\d{4})");

    private DatedColumns() {}

    static void check(Report report) {
        for (var statement : report.statements()) {
            statement.section().grids().forEach(grid -> {
                var days = days(grid);
                var row = grid.totalRow() < 0 ? grid.rows().size() - 1 : grid.totalRow();
                if (days.size() >= 2) {
                    against(report, statement, grid, row, days);
                }
            });
        }
    }

    private static Map<Integer, LocalDate> days(Grid grid) {
        var days = new LinkedHashMap<Integer, LocalDate>();
        for (var column = 0; column < grid.width(); column++) {
            var day = DAY.matcher(grid.heading().get(column));
            if (day.matches()) {
                var year = Integer.parseInt(day.group(3));
                var month = Times.month(day.group(2));
                days.put(column, LocalDate.of(year < 100 ? 2000 + year : year, month, Integer.parseInt(day.group(1))));
            }
        }
        return days;
    }

    private static void against(Report report, Statement statement, Grid grid, int row, Map<Integer, LocalDate> days) {
        var month = statement.month();
        var end = month.atEndOfMonth().plusDays(1);
        LocalDate stands = null;
        var own = new StringBuilder();
        for (var day : days.entrySet()) {
            var number = grid.number(row, day.getKey());
            if (number == null) {
                continue;
            }
            var belongs = YearMonth.from(day.getValue()).equals(month)
                    || day.getValue().equals(end);
            var same = statement.value().is(number);
            if (belongs && same) {
                return;
            }
            if (belongs) {
                own.append(own.isEmpty() ? "" : " and ")
                        .append(number)
                        .append(" on ")
                        .append(day.getValue());
            } else if (same) {
                stands = day.getValue();
            }
        }
        if (stands != null) {
            report.add(
                    Kind.PERIOD_LABEL,
                    Severity.HIGH,
                    statement.section(),
                    statement.line(),
                    "%s is called the figure of %s; the table (line %d) dates it %s%s"
                            .formatted(
                                    statement.value().printed(),
                                    Times.label(month),
                                    grid.line(),
                                    stands,
                                    own.isEmpty() ? "" : " and has " + own),
                    "The value stands under another date");
        }
    }
}
