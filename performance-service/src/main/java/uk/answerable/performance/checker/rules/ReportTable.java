package uk.answerable.performance.checker.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a report, given apart from its text.
 *
 * @param title the heading it stands under in the text
 * @param columns headings, the first over the row labels
 * @param rows cells as printed, the first of each its label
 */
public record ReportTable(String title, List<String> columns, List<List<String>> rows) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Cells in all, headings included. */
    public int cells() {
        return columns.size() + rows.stream().mapToInt(List::size).sum();
    }

    String asText() {
        return Stream.concat(
                        Stream.of(plain(title), "", line(columns)),
                        rows.stream().map(ReportTable::line))
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(ReportTable::plain)
                .collect(Collectors.joining("\t", "", cells.size() == 1 ? "\t" : ""));
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
