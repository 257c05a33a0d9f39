package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables and lines of a page, in reading order. */
public final class PageParts {

    private PageParts() {}

    private record Placed(double y, FoundPart part) {}

    /** What stands on it; a page that is turned is set upright first, and each cell says so. */
    public static List<FoundPart> of(PageContent shown, Budget budget) {
        var upright = shown.upright();
        var page = upright.page();
        var signs = PageSigns.of(page.glyphs());
        var text = new CellSigns(signs, upright.turned());
        var placed = new ArrayList<Placed>();
        var left = new ArrayList<>(signs.glyphs());
        for (var grid : RuledGrid.of(page.rulings(), budget)) {
            var inside = left.stream()
                    .filter(glyph -> grid.holds(glyph.middleX(), glyph.middleY()))
                    .toList();
            if (!inside.isEmpty()) {
                budget.cells((grid.columns().size() - 1) * (grid.rows().size() - 1));
                left.removeAll(inside);
                placed.add(new Placed(grid.rows().getFirst(), RuledTable.of(grid, page, inside, text)));
            }
        }
        lines(PageLine.of(left), page.number(), text, budget, placed);
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::y))
                .map(Placed::part)
                .toList();
    }

    private static void lines(List<PageLine> lines, int page, CellSigns text, Budget budget, List<Placed> placed) {
        int at = 0;
        while (at < lines.size()) {
            budget.time();
            var length = SpacedTable.length(lines, at);
            if (length == 0) {
                var line = lines.get(at);
                placed.add(new Placed(line.top(), new FoundPart.Line(page, line.text())));
                at++;
            } else {
                var table = SpacedTable.of(lines.subList(at, at + length), page, text);
                budget.cells(table.width() * table.rows().size());
                placed.add(new Placed(lines.get(at).top(), table));
                at += length;
            }
        }
    }
}
