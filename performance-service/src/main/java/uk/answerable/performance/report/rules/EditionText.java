package uk.answerable.performance.report.rules;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.checker.rules.Checked;
import uk.answerable.performance.checker.rules.Checker;
import uk.answerable.performance.checker.rules.Figure;
import uk.answerable.performance.checker.rules.Finding;
import uk.answerable.performance.checker.rules.ReportTable;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;

/**
 * A whole edition as the checker reads any report: its summary, a section for each topic, its tables and the figures it
 * prints, so that what one topic says is held against the summary and against every other (FEATURES B9 265).
 */
final class EditionText {

    /** Stands for a topic where a finding is of none. */
    static final String WHOLE = "summary";

    private static final String SOURCE = "edition";
    private static final Pattern WORD = Pattern.compile("\\b[a-z]");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final DateTimeFormatter OF_COLUMN = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);

    private final EditionContent content;
    private final Dictionary dictionary;
    private final Catalogue catalogue;
    private final List<String> lines = new ArrayList<>();
    private final List<ReportTable> tables = new ArrayList<>();
    private final TreeMap<Integer, String> topicOfLine = new TreeMap<>();
    private final Map<String, String> topicOfHeading = new HashMap<>();

    /**
     * Lays the edition out.
     *
     * @param printed what is said of a topic, with its figures in it
     */
    EditionText(EditionContent content, Map<String, String> printed, Dictionary dictionary, Catalogue catalogue) {
        this.content = content;
        this.dictionary = dictionary;
        this.catalogue = catalogue;
        section("PERFORMANCE SUMMARY", "");
        section(content.period().words(), "");
        summary();
        content.topics().forEach(page -> topic(page, printed.getOrDefault(page.topic(), "")));
        content.tables().forEach(table -> tables.add(table(table.title(), table)));
    }

    /** What does not hold. */
    Checked checked(BooleanSupplier outOfTime) {
        return Checker.check(SOURCE, String.join("\n", lines), tables, figures(), outOfTime);
    }

    private void section(String heading, String topic) {
        topicOfLine.put(lines.size() + 1, topic);
        lines.addAll(List.of(heading, ""));
    }

    private void summary() {
        section("Summary", "");
        lines.add(String.join("\t", "Topic", "Inclusion", "Data", "Commentary"));
        for (var line : content.summary()) {
            topicOfLine.put(lines.size() + 1, line.topic());
            lines.add(String.join("\t", line.label(), line.inclusion(), line.data(), line.volumes()));
        }
        lines.add("");
    }

    private void topic(TopicPage page, String said) {
        var heading = WORD.matcher(page.label()).replaceAll(word -> word.group().toUpperCase(Locale.UK));
        topicOfHeading.put(heading, page.topic());
        section(heading, page.topic());
        said.lines().forEach(lines::add);
        lines.add("");
        page.tables().stream()
                .filter(table -> table.columns().getFirst().equals(Tables.AREA))
                .limit(1)
                .forEach(table -> tables.add(table(heading, table)));
    }

    private static ReportTable table(String title, EditionTable table) {
        return new ReportTable(
                title,
                table.columns().stream().map(EditionText::month).toList(),
                table.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.label()),
                                        row.cells().stream().map(EditionTable.Cell::printed))
                                .toList())
                        .toList());
    }

    /** The checker reads months as reports print them. */
    private static String month(String column) {
        return MONTH.matcher(column).matches() ? YearMonth.parse(column).format(OF_COLUMN) : column;
    }

    /** What the edition prints, wherever: a figure of two tables, areas of a whole, parts of a total. */
    private List<Figure> figures() {
        return content.figures().stream()
                .filter(EditionFigure::shown)
                .map(shown -> new Figure(
                        shown.known().source(),
                        shown.measure(),
                        area(shown.area()),
                        shown.known().period().start(),
                        shown.known().period().end(),
                        shown.statistic(),
                        shown.known().value().printed(),
                        shown.known().value().numerator(),
                        shown.known().value().denominator(),
                        shown.known().value().unit()))
                .toList();
    }

    private String area(String code) {
        return dictionary
                .area(code)
                .map(area -> "%s (%s)".formatted(area.label(), level(area.level())))
                .orElse(code);
    }

    /** What is in no local authority completes them. */
    private static String level(AreaLevel level) {
        var shown = level == AreaLevel.UNALLOCATED ? AreaLevel.LOCAL_AUTHORITY : level;
        return shown.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whose page a finding belongs to; empty where it is of the edition as a whole. */
    Optional<String> topicOf(Finding finding) {
        var line = finding.place().line();
        if (line == 0) {
            return content.figures().stream()
                    .map(EditionFigure::measure)
                    .distinct()
                    .filter(measure -> finding.what().startsWith(measure.replace('_', ' ') + ","))
                    .max(Comparator.comparing(String::length))
                    .flatMap(catalogue::entry)
                    .map(entry -> entry.topic());
        }
        var ofText = line <= lines.size() ? topicOfLine.floorEntry(line).getValue() : "";
        return Optional.of(ofText)
                .filter(topic -> !topic.isEmpty())
                .or(() -> Optional.ofNullable(topicOfHeading.get(finding.place().section())));
    }
}
