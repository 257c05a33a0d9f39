package uk.answerable.performance.document.rules;

import java.util.List;

/** What stands in a document, in reading order. */
public sealed interface FoundPart {

    /** From 1; 0 where the form of the document knows no pages. */
    int page();

    /** A line or paragraph beside the tables. */
    record Line(int page, String text) implements FoundPart {}

    /**
     * A table.
     *
     * @param rows each as wide as the table
     * @param edges where its columns begin and end on the page; empty where that is not known
     */
    record Table(int page, List<Row> rows, List<Double> edges) implements FoundPart {

        public Table {
            rows = List.copyOf(rows);
            edges = List.copyOf(edges);
        }

        int width() {
            return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        }
    }

    /**
     * A row of a table.
     *
     * @param heading whether the document itself says that it is one
     */
    record Row(int page, List<FoundCell> cells, boolean heading) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
