package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Headings and cut-offs that cannot be the period of their figures (FEATURES 268). */
final class PeriodChecks {
    private static final Pattern QUARTERS = Pattern.compile("^((?:Q[1-4](?:,| &| and)? ?)+)(?:20)?\\d{2}/\\d{2}$");
    private static final int IMPLAUSIBLE = 180;

    /** A table headed with quarters whose counts fit another number of months, by the monthly average in the text. */
    static void quarters(Report report) {
        var averages = new LinkedHashMap<Set<String>, BigDecimal>();
        for (var statement : report.statements()) {
            if (statement.area().isEmpty() && statement.value().isCount()) {
                statement.compared().stream()
                        .filter(other -> other.name().contains("monthly average"))
                        .forEach(other -> averages.putIfAbsent(
                                statement.section().words(), other.value().value()));
            }
        }
        for (var section : report.sections()) {
            section.grids().forEach(grid -> quarters(report, section, grid, averages));
        }
    }

    private static void quarters(Report report, Section section, Grid grid, Map<Set<String>, BigDecimal> averages) {
        var column = -1;
        var months = 0;
        for (var each = 1; each < grid.width(); each++) {
            var heading = QUARTERS.matcher(grid.heading().get(each));
            if (heading.matches()) {
                column = each;
                months = (int) heading.group(1)
                                .chars()
                                .filter(letter -> letter == 'Q')
                                .count()
                        * 3;
            }
        }
        if (column < 0) {
            return;
        }
        var off = new ArrayList<String>();
        var fits = 0;
        for (var row = 0; row < grid.rows().size(); row++) {
            var average = averages.get(Words.of(grid.label(row)));
            var count = grid.number(row, column);
            if (average == null || count == null) {
                continue;
            }
            var ratio = count.divide(average, MathContext.DECIMAL32);
            var apart = ratio.subtract(BigDecimal.valueOf(months)).abs();
            if (apart.multiply(BigDecimal.valueOf(4)).compareTo(BigDecimal.valueOf(months)) > 0) {
                off.add("%s %s / %s = %s"
                        .formatted(grid.label(row), count, average, Numbers.rounded(ratio, new BigDecimal("0.1"))));
            } else {
                fits++;
            }
        }
        if (off.size() >= 2 && off.size() > fits) {
            report.add(
                    Kind.PERIOD_LABEL,
                    Severity.HIGH,
                    section,
                    grid.line(),
                    "\"%s\" means %d months; by the monthly averages the counts are of more or fewer: %s"
                            .formatted(grid.heading().get(column), months, String.join("; ", off)),
                    "The heading was not brought up to date");
        }
    }

    /** A change to date that cannot have moved so far from an earlier cut-off. */
    static void cutOffs(Report report) {
        var counts = new LinkedHashMap<String, List<Figure>>();
        report.figures().stream()
                .filter(figure -> figure.statistic().equals("count_ytd") && figure.number() != null)
                .forEach(figure -> counts.computeIfAbsent(figure.measure() + figure.area(), key -> new ArrayList<>())
                        .add(figure));
        report.figures().stream()
                .filter(figure -> figure.statistic().equals("pct_change_ytd_stated") && figure.number() != null)
                .forEach(stated -> {
                    var own = counts.getOrDefault(stated.measure() + stated.area(), List.of());
                    var now = own.stream()
                            .filter(figure -> figure.start().equals(stated.start())
                                    && figure.end().isBefore(stated.end()))
                            .findFirst();
                    var before = own.stream()
                            .filter(figure -> figure.start().plusYears(1).equals(stated.start()))
                            .findFirst();
                    if (now.isPresent() && before.isPresent()) {
                        cutOff(report, stated, now.get(), before.get());
                    }
                });
    }

    private static void cutOff(Report report, Figure stated, Figure now, Figure before) {
        var days = ChronoUnit.DAYS.between(now.start(), now.end()) + 1;
        var more = ChronoUnit.DAYS.between(now.end(), stated.end());
        var usual = FigureChecks.numberOf(now)
                .multiply(BigDecimal.valueOf(more))
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
        var factor = BigDecimal.ONE.add(FigureChecks.numberOf(stated).movePointLeft(2));
        if (factor.signum() <= 0 || usual.signum() == 0) {
            return;
        }
        var needed = FigureChecks.numberOf(now)
                .add(usual)
                .divide(factor, MathContext.DECIMAL64)
                .subtract(FigureChecks.numberOf(before));
        var ratio = Numbers.percent(needed, usual).intValue();
        if (more < days / 4 && (ratio > IMPLAUSIBLE || ratio < 100 * 100 / IMPLAUSIBLE)) {
            report.add(new Finding(
                    Kind.CUT_OFF,
                    Severity.MEDIUM,
                    Place.of(stated),
                    "%s: %s to %s, but %s%% to %s (%s against %s)"
                            .formatted(
                                    stated.words() + ", " + stated.area(),
                                    stated.printed(),
                                    stated.end(),
                                    Numbers.rounded(
                                            Numbers.change(FigureChecks.numberOf(before), FigureChecks.numberOf(now)),
                                            new BigDecimal("0.1")),
                                    now.end(),
                                    now.printed(),
                                    before.printed()),
                    "In %d days the year before would have needed %s where %s are usual; scope or period differ"
                            .formatted(
                                    more,
                                    needed.setScale(0, java.math.RoundingMode.HALF_UP),
                                    usual.setScale(0, java.math.RoundingMode.HALF_UP))));
        }
    }

    private PeriodChecks() {}
}
