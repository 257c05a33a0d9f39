package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Figures against each other: one value each, areas that sum, parts within the whole. */
final class FigureChecks {

    private static final Pattern LEVEL = Pattern.compile(".*\\((.+)\\)$");
    private static final Pattern OTHER_TABLE = Pattern.compile("_in_[\\w()]+$|_(?:breakdown|district|area)_table$");

    private FigureChecks() {}

    static void twoValues(Report report) {
        var held = new LinkedHashMap<String, List<Figure>>();
        for (var figure : report.figures()) {
            if (figure.number() != null && !figure.statistic().endsWith("_stated")) {
                var key = figure.key()
                        + '|'
                        + OTHER_TABLE.matcher(figure.statistic()).replaceFirst("");
                held.computeIfAbsent(key, none -> new ArrayList<>()).add(figure);
            }
        }
        held.values().forEach(same -> {
            var first = same.getFirst();
            var others = same.stream()
                    .filter(figure -> !Numbers.agree(numberOf(first), numberOf(figure)))
                    .toList();
            if (!others.isEmpty()) {
                var last = others.getLast();
                report.add(new Finding(
                        Kind.TWO_VALUES,
                        Severity.HIGH,
                        Place.of(last),
                        "%s: %s in %s, %s in %s"
                                .formatted(
                                        first.label(),
                                        first.printed(),
                                        first.source(),
                                        last.printed(),
                                        String.join(
                                                " and ",
                                                others.stream()
                                                        .map(Figure::source)
                                                        .distinct()
                                                        .toList())),
                        "One figure of one period is printed with two values"));
            }
        });
    }

    /** Areas of one level, against the whole; a level counts as complete once some measure of it sums exactly. */
    static void sumOfAreas(Report report) {
        var groups = new LinkedHashMap<String, List<Figure>>();
        report.figures().stream()
                .filter(Figure::isCount)
                .filter(figure -> figure.number() != null)
                .forEach(figure -> groups.computeIfAbsent(
                                figure.measure() + '|' + figure.start() + '|' + figure.end() + '|' + figure.statistic(),
                                key -> new ArrayList<>())
                        .add(figure));
        var complete = new HashSet<Set<String>>();
        groups.values()
                .forEach(group -> levels(group).forEach((level, parts) -> {
                    if (parts.size() > 1 && whole(group) != null && sum(parts).compareTo(numberOf(whole(group))) == 0) {
                        complete.add(areas(parts));
                    }
                }));
        groups.values()
                .forEach(group -> levels(group).forEach((level, parts) -> {
                    var whole = whole(group);
                    if (whole != null && complete.contains(areas(parts))) {
                        compare(report, whole, parts);
                    }
                }));
    }

    private static void compare(Report report, Figure whole, List<Figure> parts) {
        var sum = sum(parts);
        var total = numberOf(whole);
        var rest = total.subtract(sum);
        if (rest.signum() == 0) {
            return;
        }
        report.add(new Finding(
                Kind.SUM_OF_AREAS,
                rest.signum() > 0 ? Severity.MEDIUM : Severity.HIGH,
                Place.of(whole),
                "%s: the %d areas sum to %s, the whole is printed as %s (%s)"
                        .formatted(whole.label(), parts.size(), sum.toPlainString(), whole.printed(), whole.source()),
                rest.signum() > 0
                        ? "%s are in no area; an unallocated remainder must be shown".formatted(rest.toPlainString())
                        : "The areas hold %s more than the whole"
                                .formatted(rest.negate().toPlainString())));
    }

    private static Map<String, List<Figure>> levels(List<Figure> group) {
        var levels = new LinkedHashMap<String, List<Figure>>();
        group.stream()
                .filter(figure -> !figure.isOfForce())
                .forEach(figure -> levels.computeIfAbsent(level(figure), key -> new ArrayList<>())
                        .add(figure));
        return levels;
    }

    private static String level(Figure figure) {
        var level = LEVEL.matcher(figure.area());
        return level.matches() ? level.group(1) : "";
    }

    private static @org.jspecify.annotations.Nullable Figure whole(List<Figure> group) {
        return group.stream().filter(Figure::isOfForce).findFirst().orElse(null);
    }

    private static Set<String> areas(List<Figure> parts) {
        var areas = new HashSet<String>();
        parts.forEach(part -> areas.add(part.area()));
        return areas;
    }

    private static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(FigureChecks::numberOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal numberOf(@org.jspecify.annotations.Nullable Figure figure) {
        var number = figure == null ? null : figure.number();
        return number == null ? BigDecimal.ZERO : number;
    }

    /** Rows of one table that add up to its total in most areas: where they do not, the rest shows what was left out. */
    static void residual(Report report) {
        var tables = new LinkedHashMap<String, Map<String, List<Figure>>>();
        report.figures().stream()
                .filter(Figure::isCount)
                .filter(figure -> figure.number() != null)
                .forEach(figure -> tables.computeIfAbsent(
                                figure.source() + '|' + figure.statistic() + '|' + figure.start(),
                                key -> new LinkedHashMap<>())
                        .computeIfAbsent(figure.area(), key -> new ArrayList<>())
                        .add(figure));
        tables.values().forEach(byArea -> residual(report, byArea));
    }

    private static void residual(Report report, Map<String, List<Figure>> byArea) {
        var fits = 0;
        var off = new ArrayList<Figure>();
        for (var rows : byArea.values()) {
            var total = rows.stream()
                    .filter(row ->
                            Words.of(row.words()).isEmpty() || row.measure().startsWith("total"))
                    .findFirst();
            if (total.isEmpty() || rows.size() < 4) {
                continue;
            }
            var rest = numberOf(total.get()).multiply(BigDecimal.TWO).subtract(sum(rows));
            if (rest.signum() == 0) {
                fits++;
            } else if (rest.signum() > 0 && rest.compareTo(BigDecimal.valueOf(5)) < 0) {
                off.add(total.get());
            }
        }
        if (fits < 2 || fits <= off.size()) {
            return;
        }
        off.sort(Comparator.comparing(Figure::isOfForce).reversed());
        for (var total : off) {
            var rows = java.util.Objects.requireNonNull(byArea.get(total.area()));
            var rest = numberOf(total).multiply(BigDecimal.TWO).subtract(sum(rows));
            report.add(new Finding(
                    Kind.DISCLOSURE,
                    Severity.HIGH,
                    Place.of(total),
                    "%s: the rows sum to %s, the total is %s; in %d areas they sum exactly"
                            .formatted(
                                    total.label(),
                                    numberOf(total).subtract(rest).toPlainString(),
                                    total.printed(),
                                    fits),
                    "What has no row of its own is %s here, so the row left out can be placed".formatted(rest)));
        }
    }

    /** A measure named as a part of another cannot be more. */
    static void components(Report report) {
        var counts = report.figures().stream()
                .filter(figure -> figure.statistic().equals("count") && figure.number() != null)
                .toList();
        for (var part : counts) {
            for (var whole : counts) {
                if (!part.measure().equals(whole.measure())
                        && part.measure().startsWith(whole.measure() + '_')
                        && part.area().equals(whole.area())
                        && part.start().equals(whole.start())
                        && part.end().equals(whole.end())
                        && part.unit().equals(whole.unit())
                        && numberOf(part).compareTo(numberOf(whole)) > 0) {
                    report.add(new Finding(
                            Kind.COMPONENT,
                            Severity.HIGH,
                            Place.of(part),
                            "%s is %s, more than %s, %s"
                                    .formatted(part.label(), part.printed(), whole.words(), whole.printed()),
                            "A part cannot be more than its whole"));
                }
            }
            var numerator = part.numerator();
            var denominator = part.denominator();
            if (numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
                report.add(new Finding(
                        Kind.COMPONENT,
                        Severity.HIGH,
                        Place.of(part),
                        "%s: %s of %s".formatted(part.label(), numerator.toPlainString(), denominator.toPlainString()),
                        "A part cannot be more than its whole"));
            }
        }
    }
}
