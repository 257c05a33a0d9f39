package uk.answerable.performance.document.rules;

import java.util.List;

/**
 * A row below a table's heading.
 *
 * @param number its place in the table, counted from 1 with the heading's rows
 * @param page from 1; 0 where pages are not known
 * @param band whether it holds a text over the following rows and no figures
 */
public record DocumentRow(int number, int page, List<DocumentCell> cells, boolean band) {

    public DocumentRow {
        cells = List.copyOf(cells);
    }
}
