package uk.answerable.kernel.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Withholds counts from one up to a threshold, and as many others as it takes that no small count can be worked out from
 * what is shown. A reader who knows the totals, and that what is withheld is at least one, is left with two or more
 * possible values for every small count. Zero is shown: it is nobody.
 *
 * <p>The test is exact: a withheld cell can be another value just when there is a way round the withheld cells on which
 * one may be added and taken in turn, each total staying as it is.
 */
public final class LowCounts {

    private final CountTable table;
    private final Withheld[][] state;

    private LowCounts(CountTable table, long threshold) {
        this.table = table;
        this.state = new Withheld[table.rows()][table.columns()];
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                var count = count(row, column);
                state[row][column] = count > 0 && count < threshold ? Withheld.SMALL : Withheld.NO;
            }
        }
    }

    private record Cell(int row, int column) {}

    /**
     * Decides what may be shown.
     *
     * @param threshold the smallest count that may be shown beside zero
     */
    public static ProtectedTable protect(CountTable table, long threshold) {
        return new LowCounts(table, threshold).decide();
    }

    private ProtectedTable decide() {
        var exposed = exposed();
        while (exposed.isPresent()) {
            var more = next(exposed.get());
            if (more.isEmpty()) {
                return result(true);
            }
            state[more.get().row()][more.get().column()] = Withheld.TO_PROTECT_ANOTHER;
            exposed = exposed();
        }
        return result(false);
    }

    private ProtectedTable result(boolean totalsWithheld) {
        return new ProtectedTable(Arrays.stream(state).map(List::of).toList(), totalsWithheld);
    }

    private Optional<Cell> exposed() {
        return cells().stream()
                .filter(cell -> state[cell.row()][cell.column()] == Withheld.SMALL)
                .filter(cell -> !canBeAnother(cell))
                .findFirst();
    }

    /** The next to withhold: beside the exposed cell first, of two or more first, then the smallest. */
    private Optional<Cell> next(Cell exposed) {
        return cells().stream()
                .filter(cell -> state[cell.row()][cell.column()] == Withheld.NO && count(cell) > 0)
                .min(Comparator.comparing((Cell cell) -> !beside(exposed, cell))
                        .thenComparing(cell -> count(cell) < 2)
                        .thenComparingLong(this::count)
                        .thenComparingInt(Cell::row)
                        .thenComparingInt(Cell::column));
    }

    private boolean beside(Cell one, Cell other) {
        return (one.row() == other.row() && table.rowTotals())
                || (one.column() == other.column() && table.columnTotals());
    }

    /** Whether the totals leave the cell more than one value. */
    private boolean canBeAnother(Cell cell) {
        return leads(column(cell.column()), cell.row(), cell)
                || (count(cell) > 1 && leads(cell.row(), column(cell.column()), cell));
    }

    /**
     * Whether one can be moved round from line to line: out of a row by adding to a withheld cell of it, out of a column
     * by taking from a withheld cell that keeps at least one. A line without a published total takes and gives freely.
     */
    private boolean leads(int from, int to, Cell without) {
        var seen = new boolean[table.rows() + table.columns()];
        var waiting = new ArrayDeque<>(List.of(from));
        seen[from] = true;
        while (!waiting.isEmpty()) {
            int line = waiting.remove();
            if (line == to) {
                return true;
            }
            for (int next : neighbours(line, without)) {
                if (!seen[next]) {
                    seen[next] = true;
                    waiting.add(next);
                }
            }
        }
        return false;
    }

    private List<Integer> neighbours(int line, Cell without) {
        var next = new ArrayList<Integer>();
        for (var cell : cells()) {
            if (state[cell.row()][cell.column()] == Withheld.NO || cell.equals(without)) {
                continue;
            }
            if (line == cell.row()) {
                next.add(column(cell.column()));
            } else if (line == column(cell.column()) && count(cell) > 1) {
                next.add(cell.row());
            }
        }
        if (isFree(line)) {
            IntStream.range(0, table.rows() + table.columns())
                    .filter(this::isFree)
                    .forEach(next::add);
        }
        return next;
    }

    private boolean isFree(int line) {
        return line < table.rows() ? !table.rowTotals() : !table.columnTotals();
    }

    private int column(int column) {
        return table.rows() + column;
    }

    private long count(Cell cell) {
        return count(cell.row(), cell.column());
    }

    private long count(int row, int column) {
        return table.cells().get(row).get(column);
    }

    private List<Cell> cells() {
        return IntStream.range(0, table.rows())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.columns()).mapToObj(column -> new Cell(row, column)))
                .toList();
    }
}
