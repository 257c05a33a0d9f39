package uk.answerable.kernel.disclosure;

import java.util.List;

/**
 * What of a table may be shown.
 *
 * @param cells for each cell whether it is withheld
 * @param totalsWithheld whether the totals are withheld too, because with them no choice of cells would protect the small
 */
public record ProtectedTable(List<List<Withheld>> cells, boolean totalsWithheld) {

    public ProtectedTable {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Whether the count in that row and column may be shown. */
    public boolean shows(int row, int column) {
        return cells.get(row).get(column) == Withheld.NO;
    }
}
