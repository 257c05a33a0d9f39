package uk.answerable.performance.report.rules;

import java.util.List;

/**
 * A table of an edition, as it is printed.
 *
 * @param columns headings, the first over the row labels
 * @param notes what a reader must know of it: bases, what the shading means, what is withheld
 */
public record EditionTable(String title, List<String> columns, List<Row> rows, List<String> notes) {

    public EditionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** A row with its label; one cell for each further column. */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell, and how it is marked. */
    public record Cell(String printed, Mark mark) {

        static final Cell EMPTY = new Cell("", Mark.NONE);

        static Cell of(String printed) {
            return new Cell(printed, Mark.NONE);
        }
    }

    /** Marks have words of their own: shading alone tells a blind reader nothing. */
    public enum Mark {
        NONE(""),
        INCREASE("increase"),
        EXCEPTIONAL("exceptional"),
        WITHHELD("withheld");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
