package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A table without ruling lines: lines whose parts stand under each other with room between. */
final class SpacedTable {

    private static final double NEXT_LINE = 2.6;
    private static final double WRAPPED = 1.45;
    private static final int FEWEST_ROWS = 2;

    private final List<double[]> columns;
    private final CellSigns text;

    private SpacedTable(List<double[]> columns, CellSigns text) {
        this.columns = columns;
        this.text = text;
    }

    /** How many lines from one on are a table; 0 where none begins. */
    static int length(List<PageLine> lines, int from) {
        if (lines.get(from).chunks().size() < 2) {
            return 0;
        }
        int to = from;
        int last = from;
        while (to < lines.size() && (to == from || isNear(lines.get(to - 1), lines.get(to)))) {
            if (lines.get(to).chunks().size() > 1) {
                last = to;
            } else if (to - last > 1) {
                break;
            }
            to++;
        }
        var rows = lines.subList(from, last + 1);
        var figures = rows.stream().filter(SpacedTable::hasFigures).count();
        return figures >= FEWEST_ROWS ? rows.size() : 0;
    }

    private static boolean isNear(PageLine above, PageLine below) {
        return below.y() - above.y() < NEXT_LINE * Math.max(above.size(), below.size());
    }

    private static boolean hasFigures(PageLine line) {
        return line.chunks().stream().skip(1).anyMatch(chunk -> FigureText.is(chunk.text()));
    }

    /** The table of lines that are one. */
    static FoundPart.Table of(List<PageLine> lines, int page, CellSigns text) {
        var table = new SpacedTable(columns(lines), text);
        var rows = new ArrayList<FoundPart.Row>();
        for (int at = 0; at < lines.size(); at++) {
            var row = table.row(lines.get(at));
            if (!rows.isEmpty() && goesOn(lines, at, row)) {
                var last = rows.removeLast();
                rows.add(new FoundPart.Row(page, together(last.cells(), row), false));
            } else {
                rows.add(new FoundPart.Row(page, row, false));
            }
        }
        return new FoundPart.Table(
                page, rows, table.columns.stream().map(column -> column[0]).toList());
    }

    /** A label that goes on in the next line, small or in brackets. */
    private static boolean goesOn(List<PageLine> lines, int at, List<FoundCell> row) {
        var label = row.getFirst().text();
        return at > 0
                && lines.get(at).y() - lines.get(at - 1).y()
                        < WRAPPED * lines.get(at).size()
                && hasFigures(lines.get(at - 1))
                && !label.isEmpty()
                && (label.startsWith("(") || Character.isLowerCase(label.codePointAt(0)))
                && row.stream().skip(1).allMatch(cell -> cell.text().isEmpty());
    }

    private static List<FoundCell> together(List<FoundCell> above, List<FoundCell> below) {
        var cells = new ArrayList<FoundCell>();
        for (int column = 0; column < above.size(); column++) {
            var one = above.get(column);
            cells.add(new FoundCell(one.text() + " " + below.get(column).text(), one.merge(), one.damage()));
        }
        return cells;
    }

    /** Where the parts of the lines with figures stand, from left to right. */
    private static List<double[]> columns(List<PageLine> lines) {
        var places = lines.stream()
                .filter(SpacedTable::hasFigures)
                .flatMap(line -> line.chunks().stream())
                .map(chunk -> new double[] {chunk.left(), chunk.right()})
                .sorted(Comparator.comparingDouble(place -> place[0]))
                .toList();
        var columns = new ArrayList<double[]>();
        for (var place : places) {
            if (!columns.isEmpty() && place[0] < columns.getLast()[1]) {
                columns.getLast()[1] = Math.max(columns.getLast()[1], place[1]);
            } else {
                columns.add(new double[] {place[0], place[1]});
            }
        }
        return columns;
    }

    private List<FoundCell> row(PageLine line) {
        var signs = new ArrayList<List<Glyph>>();
        columns.forEach(column -> signs.add(new ArrayList<>()));
        var merged = new ArrayList<>(Collections.nCopies(columns.size(), Merge.NONE));
        for (var chunk : line.chunks()) {
            var over = over(chunk);
            var words = new PageLine(line.y(), line.size(), chunk.glyphs()).words();
            if (over.size() > 1 && words.size() != over.size()) {
                over.forEach(column -> {
                    signs.get(column).addAll(chunk.glyphs());
                    merged.set(column, Merge.ACROSS);
                });
            } else if (over.size() > 1) {
                for (int at = 0; at < over.size(); at++) {
                    signs.get(over.get(at)).addAll(words.get(at).glyphs());
                }
            } else {
                signs.get(over.isEmpty() ? nearest(chunk) : over.getFirst()).addAll(chunk.glyphs());
            }
        }
        var cells = new ArrayList<FoundCell>();
        for (int column = 0; column < signs.size(); column++) {
            cells.add(text.of(signs.get(column), merged.get(column), false));
        }
        return cells;
    }

    private List<Integer> over(PageChunk chunk) {
        var over = new ArrayList<Integer>();
        for (int column = 0; column < columns.size(); column++) {
            if (chunk.overlaps(columns.get(column)[0], columns.get(column)[1])) {
                over.add(column);
            }
        }
        return over;
    }

    private int nearest(PageChunk chunk) {
        int nearest = 0;
        for (int column = 1; column < columns.size(); column++) {
            if (distance(chunk, column) < distance(chunk, nearest)) {
                nearest = column;
            }
        }
        return nearest;
    }

    private double distance(PageChunk chunk, int column) {
        return Math.abs(chunk.middle() - (columns.get(column)[0] + columns.get(column)[1]) / 2);
    }
}
