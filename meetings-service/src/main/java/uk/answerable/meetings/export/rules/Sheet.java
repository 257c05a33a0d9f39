package uk.answerable.meetings.export.rules;

import java.util.List;

/**
 * A table.
 *
 * @param code names it in addresses
 * @param title names it to people
 * @param headings of the columns; the first column names the row
 * @param rows as wide as the headings
 */
public record Sheet(String code, String title, List<String> headings, List<List<Cell>> rows) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int width = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row of %s is not %d wide".formatted(code, width));
        }
    }
}
