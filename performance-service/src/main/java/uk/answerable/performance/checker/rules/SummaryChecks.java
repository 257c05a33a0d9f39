package uk.answerable.performance.checker.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.checker.rules.Statement.Direction;

/** The summary table of a report against its own detail (FEATURES 265, 271). */
final class SummaryChecks {

    private static final Pattern NONE = Pattern.compile("(?i)\\bno exceptional volumes?\\b|\\bnot exceptional\\b");
    private static final Pattern SOME =
            Pattern.compile("(?i)(?<!\\bno )(?<!\\bnot )(?<!\\bnon-)\\bexceptional(?:ly)?\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\b(increase|decrease|reduction|no change) (?:on|compared (?:to|with)) (?:the )?previous month(?:"
                    + " (and|but) (above|below|in line with)(?: the)? monthly)?");
    private static final Pattern NOT_COMMENTED =
            Pattern.compile("(?i)^[-•·]?\\s*(.{3,40}?)\\s[-–]\\s(?:no exceptional volumes.*|NEV)\\.?$");
    private static final double SAME_TOPIC = 0.6;

    private SummaryChecks() {}

    static void check(Report report) {
        var statements = report.statements();
        for (var section : report.sections()) {
            section.grids().filter(SummaryChecks::isSummary).forEach(grid -> {
                for (var row = 0; row < grid.rows().size(); row++) {
                    row(report, section, grid, row, statements);
                }
            });
            notCommented(report, section);
        }
    }

    private static boolean isSummary(Grid grid) {
        var heading = String.join(" ", grid.heading()).toLowerCase(Locale.ROOT);
        return heading.contains("topic") && (heading.contains("commentary") || heading.contains("data"));
    }

    private static void row(Report report, Section section, Grid grid, int row, List<Statement> statements) {
        var cells = grid.rows().get(row);
        var label = cells.isEmpty() ? "" : cells.getFirst();
        var rest = String.join(" | ", cells.subList(Math.min(1, cells.size()), cells.size()));
        var line = grid.line() + 1 + row;
        if (NONE.matcher(rest).find()
                && SOME.matcher(NONE.matcher(rest).replaceAll("")).find()
                && rest.matches("(?is).*\\bexceptional volumes at force level\\b.*")) {
            report.add(
                    Kind.SUMMARY_V_DETAIL,
                    Severity.HIGH,
                    section,
                    line,
                    "%s: the row says exceptional volumes at force level and no exceptional volumes".formatted(label),
                    "One row says both");
        }
        var change = CHANGE.matcher(rest);
        var changed = change.find();
        if (changed && change.group(2) != null) {
            conjunction(report, section, line, label, change.group(1), change.group(2), change.group(3));
        }
        var detail = detail(report, section, label);
        if (detail == null) {
            return;
        }
        if (NONE.matcher(rest).find() || NONE.matcher(runOver(grid, row)).find()) {
            exceptional(report, section, line, label, detail);
        }
        if (changed) {
            statements.stream()
                    .filter(statement ->
                            statement.section().is(detail) && statement.area().isEmpty())
                    .findFirst()
                    .ifPresent(statement ->
                            direction(report, section, line, label, change.group(1), change.group(3), statement));
        }
    }

    /** The next row, where a cell of this one runs over into it and the commentary may be of both. */
    private static String runOver(Grid grid, int row) {
        if (row + 1 >= grid.rows().size()
                || !grid.cell(row, grid.width() > 3 ? 3 : 2).isEmpty()) {
            return "";
        }
        for (var column = 1; column < grid.width(); column++) {
            var cell = grid.cell(row, column);
            var next = grid.cell(row + 1, column);
            if (!cell.isEmpty() && !cell.endsWith(".") && !next.isEmpty() && Character.isLowerCase(next.charAt(0))) {
                return String.join(" | ", grid.rows().get(row + 1));
            }
        }
        return "";
    }

    private static void conjunction(
            Report report, Section section, int line, String label, String change, String and, String average) {
        var up = change.equalsIgnoreCase("increase");
        var same = average.equalsIgnoreCase(up ? "above" : "below");
        if (and.equalsIgnoreCase("but") && same) {
            report.add(
                    Kind.DIRECTION_WORD,
                    Severity.LOW,
                    section,
                    line,
                    "%s: \"%s ... but %s\" the average"
                            .formatted(label, change.toLowerCase(Locale.ROOT), average.toLowerCase(Locale.ROOT)),
                    "Both point the same way, so \"but\" contradicts nothing; one of the words is wrong");
        }
    }

    private static void exceptional(Report report, Section section, int line, String label, Section detail) {
        for (var block : detail.paragraphs()) {
            var text = NONE.matcher(block.text()).replaceAll("");
            if (SOME.matcher(text).find()
                    && !text.matches("(?is).*\\b(?:unless|areas of|where performance has become)"
                            + " exceptional.*|.*exceptional(?:ly)? (?:volumes )?(?:is|are)"
                            + " (?:shown|highlighted).*")) {
                report.add(
                        Kind.SUMMARY_V_DETAIL,
                        Severity.HIGH,
                        section,
                        line,
                        "%s: the summary says no exceptional volumes, line %d (%s) reports some%s"
                                .formatted(label, block.line(), detail.heading(), where(block.text())),
                        "Summary and detail exclude each other");
                return;
            }
        }
        for (var other : report.sections()) {
            for (var grid : other.grids().toList()) {
                flagged(report, section, line, label, grid, detail);
            }
        }
    }

    private static String where(String text) {
        var area = Statements.AREA.matcher(text);
        return area.find() ? " in " + area.group(1) : "";
    }

    /** A table with a column of flags for exceptional volumes. */
    private static void flagged(Report report, Section section, int line, String label, Grid grid, Section detail) {
        for (var column = 1; column < grid.width(); column++) {
            if (!grid.heading().get(column).matches("(?i)exceptional volumes?.*")) {
                continue;
            }
            for (var row = 0; row < grid.rows().size(); row++) {
                if (Words.of(grid.label(row)).equals(detail.words())
                        && grid.cell(row, column).matches("Y(?: .*)?|Yes")) {
                    report.add(
                            Kind.SUMMARY_V_DETAIL,
                            Severity.HIGH,
                            section,
                            line,
                            "%s: the summary says no exceptional volumes, the table of line %d flags them (%s)"
                                    .formatted(label, grid.line(), grid.cell(row, column)),
                            "Summary and table exclude each other");
                }
            }
            return;
        }
    }

    private static void direction(
            Report report,
            Section section,
            int line,
            String label,
            String change,
            @Nullable String average,
            Statement statement) {
        for (var other : statement.compared()) {
            var now = statement.number();
            var before = other.value().value();
            if (other.isAverage()
                    ? average != null && other.name().contains("average")
                    : other.month() != null
                            && other.month().equals(statement.month().minusMonths(1))) {
                var word = other.isAverage() ? java.util.Objects.requireNonNull(average) : change;
                var said = word.matches("(?i)increase|above")
                        ? Direction.UP
                        : word.matches("(?i)in line with|no change") ? Direction.SAME : Direction.DOWN;
                var is = now.compareTo(before) > 0
                        ? Direction.UP
                        : now.compareTo(before) < 0 ? Direction.DOWN : Direction.SAME;
                if (said == Direction.SAME) {
                    continue;
                }
                if (is != said) {
                    report.add(
                            Kind.SUMMARY_V_DETAIL,
                            Severity.HIGH,
                            section,
                            line,
                            words(
                                    "%s: the summary says %s, line %d has %s against %s (%s)",
                                    label, word, statement, other),
                            "The figures go the other way");
                } else if (other.direction() == Direction.SAME) {
                    report.add(
                            Kind.SUMMARY_V_DETAIL,
                            Severity.LOW,
                            section,
                            line,
                            words(
                                    "%s: the summary says %s, line %d calls %s in line with %s (%s)",
                                    label, word, statement, other),
                            "One change has two words; a stated band would decide");
                }
            }
        }
    }

    private static String words(
            String sentence, String label, String word, Statement statement, Statement.Compared other) {
        return sentence.formatted(
                label,
                word.toLowerCase(Locale.ROOT),
                statement.line(),
                statement.value().printed(),
                other.value().printed(),
                other.name());
    }

    /** The section of the same paper that a row of the summary is about. */
    private static @Nullable Section detail(Report report, Section summary, String label) {
        Section best = null;
        var highest = SAME_TOPIC;
        for (var section : report.sections()) {
            if (!section.isOf(summary.part())
                    || section.is(summary)
                    || section.paragraphs().isEmpty()) {
                continue;
            }
            for (var name :
                    List.of(label, label.substring(Math.max(label.lastIndexOf('–'), label.lastIndexOf(" - ")) + 1))) {
                var likeness = likeness(name, section.heading());
                if (likeness > highest) {
                    highest = likeness;
                    best = section;
                }
            }
        }
        return best;
    }

    private static double likeness(String one, String other) {
        var first = Words.of(one);
        var second = Words.of(other);
        var all = new HashSet<>(first);
        all.addAll(second);
        return all.isEmpty() ? 0 : Words.shared(first, second) / (double) all.size();
    }

    /** A topic listed as not commented upon that has its own commentary in the same paper. */
    private static void notCommented(Report report, Section section) {
        var lines = new java.util.ArrayList<Block>(section.paragraphs());
        if (NOT_COMMENTED.matcher(section.heading()).matches()) {
            lines.add(new Block(section.line(), false, section.heading(), null));
        }
        for (var block : lines) {
            var topic = NOT_COMMENTED.matcher(block.text());
            if (!topic.matches()) {
                continue;
            }
            var words = Words.of(topic.group(1));
            report.sections().stream()
                    .filter(other -> other.isOf(section.part())
                            && !other.is(section)
                            && other.words().equals(words))
                    .filter(other -> other.paragraphs().stream()
                                    .mapToInt(paragraph -> paragraph.text().length())
                                    .sum()
                            > 120)
                    .findFirst()
                    .ifPresent(other -> report.add(
                            Kind.SUMMARY_V_DETAIL,
                            Severity.LOW,
                            section,
                            block.line(),
                            "%s is listed as without exceptional volumes and not commented upon, yet it has its own commentary in line %d"
                                    .formatted(
                                            topic.group(1),
                                            other.paragraphs().getFirst().line()),
                            "A paper cannot leave a topic out and comment on it; the commentary may be an older one"));
        }
    }
}
