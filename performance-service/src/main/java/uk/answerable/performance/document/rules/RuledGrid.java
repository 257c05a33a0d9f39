package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A grid of ruling lines that belong together: where its columns and rows begin and end, and which lines are there. */
record RuledGrid(List<Double> columns, List<Double> rows, List<Ruling> levels, List<Ruling> uprights) {

    private static final double NEAR = 2.5;
    private static final int MOST = 4_000;

    /** Grids of at least two rows and two columns. */
    static List<RuledGrid> of(List<Ruling> rulings, Budget budget) {
        var levels = merged(rulings.stream().filter(Ruling::isLevel).toList(), true);
        var uprights = merged(rulings.stream().filter(line -> !line.isLevel()).toList(), false);
        if (levels.size() + uprights.size() > MOST) {
            // A drawing, not a table.
            return List.of();
        }
        var grids = new ArrayList<RuledGrid>();
        var left = new ArrayList<>(levels);
        while (!left.isEmpty()) {
            budget.time();
            var level = new ArrayList<Ruling>(List.of(left.removeFirst()));
            var upright = new ArrayList<Ruling>();
            for (boolean grows = true; grows; ) {
                var more = uprights.stream()
                        .filter(line ->
                                !upright.contains(line) && level.stream().anyMatch(one -> meet(one, line)))
                        .toList();
                upright.addAll(more);
                var moreLevel = left.stream()
                        .filter(line -> upright.stream().anyMatch(one -> meet(line, one)))
                        .toList();
                level.addAll(moreLevel);
                left.removeAll(moreLevel);
                grows = !more.isEmpty() || !moreLevel.isEmpty();
            }
            var columns = places(upright.stream().map(Ruling::middleX).toList());
            var rows = places(level.stream().map(Ruling::middleY).toList());
            if (columns.size() > 2 && rows.size() > 2) {
                grids.add(new RuledGrid(columns, rows, level, upright));
            }
        }
        return grids;
    }

    private static boolean meet(Ruling level, Ruling upright) {
        return upright.middleX() > level.left() - NEAR
                && upright.middleX() < level.right() + NEAR
                && level.middleY() > upright.top() - NEAR
                && level.middleY() < upright.bottom() + NEAR;
    }

    /** Pieces of one line put together. */
    private static List<Ruling> merged(List<Ruling> lines, boolean level) {
        var sorted = lines.stream()
                .sorted(Comparator.<Ruling>comparingLong(line -> Math.round(across(line, level) / NEAR))
                        .thenComparingDouble(line -> from(line, level)))
                .toList();
        var merged = new ArrayList<Ruling>();
        for (var line : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && Math.abs(across(last, level) - across(line, level)) < NEAR
                    && from(line, level) <= to(last, level) + NEAR) {
                merged.removeLast();
                merged.add(new Ruling(
                        Math.min(last.left(), line.left()),
                        Math.min(last.top(), line.top()),
                        Math.max(last.right(), line.right()),
                        Math.max(last.bottom(), line.bottom())));
            } else {
                merged.add(line);
            }
        }
        return merged;
    }

    private static double across(Ruling line, boolean level) {
        return level ? line.middleY() : line.middleX();
    }

    private static double from(Ruling line, boolean level) {
        return level ? line.left() : line.top();
    }

    private static double to(Ruling line, boolean level) {
        return level ? line.right() : line.bottom();
    }

    private static List<Double> places(List<Double> at) {
        var places = new ArrayList<Double>();
        for (var one : new TreeSet<>(at)) {
            if (places.isEmpty() || one - places.getLast() > NEAR * 2) {
                places.add(one);
            }
        }
        return places;
    }

    /** Whether a line stands between a cell and the one to its right. */
    boolean dividesAcross(int row, int column) {
        var x = columns.get(column + 1);
        var y = (rows.get(row) + rows.get(row + 1)) / 2;
        return uprights.stream()
                .anyMatch(line -> Math.abs(line.middleX() - x) < NEAR * 2 && line.top() < y && line.bottom() > y);
    }

    /** Whether a line stands between a cell and the one below. */
    boolean dividesDown(int row, int column) {
        var y = rows.get(row + 1);
        var x = (columns.get(column) + columns.get(column + 1)) / 2;
        return levels.stream()
                .anyMatch(line -> Math.abs(line.middleY() - y) < NEAR * 2 && line.left() < x && line.right() > x);
    }

    boolean holds(double x, double y) {
        return x > columns.getFirst() - NEAR
                && x < columns.getLast() + NEAR
                && y > rows.getFirst() - NEAR
                && y < rows.getLast() + NEAR;
    }
}
