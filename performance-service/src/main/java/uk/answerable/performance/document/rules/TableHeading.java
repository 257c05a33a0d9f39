package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Which rows of a table are its heading, and what they call each column. */
final class TableHeading {

    private TableHeading() {}

    /** How many rows at the top belong to it; at least one. */
    static int rows(List<FoundPart.Row> rows) {
        int said = 0;
        while (said < rows.size() && rows.get(said).heading()) {
            said++;
        }
        if (said > 0) {
            return said;
        }
        int depth = 1;
        while (depth < rows.size() - 1 && goesOn(rows.get(depth - 1), rows.get(depth))) {
            depth++;
        }
        return depth;
    }

    private static boolean goesOn(FoundPart.Row above, FoundPart.Row row) {
        var cells = row.cells();
        var first = cells.getFirst();
        var figures = cells.stream().skip(1).anyMatch(cell -> FigureText.is(cell.text()));
        var grouped = above.cells().stream().skip(1).anyMatch(cell -> cell.merge() == Merge.ACROSS);
        return !figures
                && cells.stream().skip(1).anyMatch(cell -> !cell.text().isEmpty())
                && (first.text().isEmpty() || first.merge() == Merge.DOWN || grouped);
    }

    /**
     * The words over each column, one under the other with a space between; empty for a column without.
     *
     * @param rows of the heading
     */
    static List<String> words(List<FoundPart.Row> rows) {
        var width = rows.getFirst().cells().size();
        var words = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var parts = new ArrayList<String>();
            for (var row : rows) {
                var text = row.cells().get(column).text();
                if (!text.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(text))) {
                    parts.add(text);
                }
            }
            words.add(String.join(" ", parts));
        }
        return words;
    }

    /** A name for each column, none twice. */
    static List<String> names(List<String> words) {
        var times = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (int column = 0; column < words.size(); column++) {
            var name = words.get(column).isEmpty() ? "column " + (column + 1) : words.get(column);
            var time = times.merge(name, 1, Integer::sum);
            names.add(time == 1 ? name : "%s (%d)".formatted(name, time));
        }
        return names;
    }
}
