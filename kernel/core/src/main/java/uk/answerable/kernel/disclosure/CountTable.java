package uk.answerable.kernel.disclosure;

import java.util.List;

/**
 * Counts in rows and columns, and which totals are published beside them.
 *
 * @param cells counts of zero or more; every row as wide as the first
 * @param rowTotals whether each row's total is published
 * @param columnTotals whether each column's total is published
 */
public record CountTable(List<List<Long>> cells, boolean rowTotals, boolean columnTotals) {

    public CountTable {
        cells = cells.stream().map(List::copyOf).toList();
        int width = cells.isEmpty() ? 0 : cells.getFirst().size();
        for (var row : cells) {
            if (row.size() != width || row.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("rows are of one width, and counts are not negative");
            }
        }
    }

    /** Parts of one published total: districts of a force. */
    public static CountTable ofParts(List<Long> parts) {
        return new CountTable(parts.stream().map(List::of).toList(), false, true);
    }

    int rows() {
        return cells.size();
    }

    int columns() {
        return cells.isEmpty() ? 0 : cells.getFirst().size();
    }
}
