package uk.answerable.performance.document.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of a document.
 *
 * @param number counted through the document from 1
 * @param page where it begins; 0 where pages are not known
 * @param caption the line it stands under, or the one that says Table; may be empty
 * @param heading a name for each column, none twice; {@code column 2} for one without
 * @param notes what a reader should know of the table as a whole
 */
public record DocumentTable(
        int number, int page, String caption, List<String> heading, List<DocumentRow> rows, List<String> notes) {

    public DocumentTable {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** For a list of tables: {@code table 2, page 3 (Victim satisfaction)}. */
    public String label() {
        return "table %d%s%s"
                .formatted(number, page == 0 ? "" : ", page " + page, caption.isEmpty() ? "" : " (" + caption + ")");
    }

    /**
     * Where a cell stands: {@code p3:table 2:row 4:column 5}.
     *
     * @param column from 0
     */
    public String place(DocumentRow row, int column) {
        return "%stable %d:row %d:column %d"
                .formatted(row.page() == 0 ? "" : "p" + row.page() + ":", number, row.number(), column + 1);
    }

    /** Cells, headings too. */
    public int cells() {
        return heading.size() * (rows.size() + 1);
    }

    /** As plain text, cells between tabs. */
    String text() {
        return Stream.concat(
                        Stream.of(String.join("\t", heading)),
                        rows.stream()
                                .map(row -> row.cells().stream()
                                        .map(DocumentCell::text)
                                        .collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n"));
    }
}
