package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the cells of a ruled grid. */
final class RuledTable {

    private final RuledGrid grid;
    private final int width;
    private final int height;
    private final int[] cells;
    private final Map<Integer, List<Glyph>> signs = new HashMap<>();

    private RuledTable(RuledGrid grid) {
        this.grid = grid;
        this.width = grid.columns().size() - 1;
        this.height = grid.rows().size() - 1;
        this.cells = new int[width * height];
    }

    /**
     * The table.
     *
     * @param glyphs of the grid's place
     */
    static FoundPart.Table of(RuledGrid grid, PageContent page, List<Glyph> glyphs, CellSigns text) {
        var table = new RuledTable(grid);
        table.merge();
        glyphs.forEach(table::put);
        return table.table(page, text);
    }

    /** Every place of the grid knows the first place of its cell. */
    private void merge() {
        for (int place = 0; place < cells.length; place++) {
            cells[place] = place;
        }
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (column + 1 < width && !grid.dividesAcross(row, column)) {
                    join(row * width + column, row * width + column + 1);
                }
                if (row + 1 < height && !grid.dividesDown(row, column)) {
                    join(row * width + column, (row + 1) * width + column);
                }
            }
        }
    }

    private void join(int one, int other) {
        var first = Math.min(root(one), root(other));
        cells[Math.max(root(one), root(other))] = first;
    }

    private int root(int place) {
        int at = place;
        while (cells[at] != at) {
            at = cells[at];
        }
        return at;
    }

    private void put(Glyph glyph) {
        var row = between(grid.rows(), glyph.middleY());
        var column = between(grid.columns(), glyph.angle() == 0 ? glyph.middleX() : glyph.x());
        signs.computeIfAbsent(root(row * width + column), none -> new ArrayList<>())
                .add(glyph);
    }

    private static int between(List<Double> places, double at) {
        int place = 0;
        while (place < places.size() - 2 && at > places.get(place + 1)) {
            place++;
        }
        return place;
    }

    private FoundPart.Table table(PageContent page, CellSigns text) {
        var pictured = new ArrayList<Integer>();
        page.pictures().stream()
                .filter(picture -> grid.holds(picture.middleX(), picture.middleY()))
                .forEach(picture -> pictured.add(root(
                        between(grid.rows(), picture.middleY()) * width + between(grid.columns(), picture.middleX()))));
        var made = new HashMap<Integer, FoundCell>();
        var merges = merges();
        var rows = new ArrayList<FoundPart.Row>();
        for (int row = 0; row < height; row++) {
            var found = new ArrayList<FoundCell>();
            for (int column = 0; column < width; column++) {
                var root = root(row * width + column);
                found.add(made.computeIfAbsent(
                        root,
                        place -> text.of(
                                signs.getOrDefault(place, List.of()),
                                merges.getOrDefault(place, Merge.NONE),
                                pictured.contains(place))));
            }
            rows.add(new FoundPart.Row(page.number(), found, false));
        }
        return new FoundPart.Table(page.number(), rows, grid.columns());
    }

    /** How far the cell of each first place reaches. */
    private Map<Integer, Merge> merges() {
        var merges = new HashMap<Integer, Merge>();
        for (int place = 0; place < cells.length; place++) {
            var root = root(place);
            var merge = place % width != root % width ? Merge.ACROSS : place == root ? Merge.NONE : Merge.DOWN;
            merges.merge(root, merge, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return merges;
    }
}
