package uk.answerable.kernel.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LowCountsTest {

    private static final long THRESHOLD = 5;

    private static List<Withheld> parts(Long... parts) {
        return LowCounts.protect(CountTable.ofParts(List.of(parts)), THRESHOLD).cells().stream()
                .map(List::getFirst)
                .toList();
    }

    @Test
    void aSingleSmallCountTakesAnotherWithIt() {
        assertThat(parts(1L, 12L, 30L)).containsExactly(Withheld.SMALL, Withheld.TO_PROTECT_ANOTHER, Withheld.NO);
    }

    @Test
    void twoSmallCountsHideEachOther() {
        assertThat(parts(2L, 3L, 30L)).containsExactly(Withheld.SMALL, Withheld.SMALL, Withheld.NO);
    }

    @Test
    void twoOnesWouldBeKnownFromTheirSum() {
        assertThat(parts(1L, 1L, 30L)).containsExactly(Withheld.SMALL, Withheld.SMALL, Withheld.TO_PROTECT_ANOTHER);
    }

    @Test
    void zeroAndLargeCountsAreShown() {
        assertThat(parts(0L, 5L, 30L)).containsOnly(Withheld.NO);
    }

    @Test
    void whereNothingElseCanHideItTheTotalGoesToo() {
        var alone = LowCounts.protect(CountTable.ofParts(List.of(0L, 0L, 1L)), THRESHOLD);

        assertThat(alone.totalsWithheld()).isTrue();
        assertThat(alone.shows(2, 0)).isFalse();
    }

    @Test
    void aBridgeBetweenTwoRingsIsFoundThoughEachLineHasTwoWithheld() {
        var table = new CountTable(
                List.of(
                        List.of(3L, 4L, 20L, 20L),
                        List.of(4L, 3L, 3L, 20L),
                        List.of(20L, 20L, 4L, 3L),
                        List.of(20L, 20L, 3L, 4L)),
                true,
                true);

        var shown = LowCounts.protect(table, THRESHOLD);

        assertThat(shown.cells().stream().flatMap(List::stream).filter(Withheld.TO_PROTECT_ANOTHER::equals))
                .as("the count at row 2, column 3 would be known from the sums of the first ring")
                .isNotEmpty();
        assertThat(values(table, shown, 1, 2, 40)).hasSizeGreaterThan(1);
    }

    @Provide
    Arbitrary<CountTable> tables() {
        var sizes = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3))
                .as((rows, columns) -> List.of(rows, columns));
        return sizes.flatMap(size -> Combinators.combine(
                        Arbitraries.longs()
                                .between(0, 8)
                                .list()
                                .ofSize(size.get(1))
                                .list()
                                .ofSize(size.get(0)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(CountTable::new));
    }

    @Property(tries = 200)
    void noSmallCountCanBeWorkedOut(@ForAll("tables") CountTable table) {
        var shown = LowCounts.protect(table, THRESHOLD);

        everyCell(table, (row, column) -> {
            long count = table.cells().get(row).get(column);
            if (count > 0 && count < THRESHOLD) {
                assertThat(shown.shows(row, column)).isFalse();
                if (!shown.totalsWithheld()) {
                    assertThat(values(table, shown, row, column, 10))
                            .as("%s %s at %d, %d", table, shown, row, column)
                            .hasSizeGreaterThan(1);
                }
            }
            if (count == 0) {
                assertThat(shown.shows(row, column)).isTrue();
            }
        });
    }

    @Property(tries = 200)
    void whereNothingIsSmallEverythingIsShown(@ForAll("tables") CountTable table) {
        var large = new CountTable(
                table.cells().stream()
                        .map(row -> row.stream()
                                .map(count -> count == 0 ? 0L : count + THRESHOLD)
                                .toList())
                        .toList(),
                table.rowTotals(),
                table.columnTotals());

        var shown = LowCounts.protect(large, THRESHOLD);

        assertThat(shown.totalsWithheld()).isFalse();
        everyCell(large, (row, column) -> assertThat(shown.shows(row, column)).isTrue());
    }

    private interface AtCell {
        void at(int row, int column);
    }

    private static void everyCell(CountTable table, AtCell check) {
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < table.columns(); column++) {
                check.at(row, column);
            }
        }
    }

    /**
     * The values a reader who tries everything is left with for a cell; stops at the second. Each withheld cell is at
     * least one and, to end the search, at most {@code most}.
     */
    private static Set<Long> values(CountTable table, ProtectedTable shown, int row, int column, long most) {
        var unknown = new ArrayList<int[]>();
        everyCell(table, (r, c) -> {
            if (!shown.shows(r, c)) {
                unknown.add(new int[] {r, c});
            }
        });
        var guess = new long[table.rows()][table.columns()];
        everyCell(table, (r, c) -> guess[r][c] = table.cells().get(r).get(c));
        var found = new HashSet<Long>();
        search(table, unknown, 0, guess, row, column, most, found);
        return found;
    }

    private static void search(
            CountTable table,
            List<int[]> unknown,
            int at,
            long[][] guess,
            int row,
            int column,
            long most,
            Set<Long> found) {
        if (found.size() > 1) {
            return;
        }
        if (at == unknown.size()) {
            if (fits(table, guess)) {
                found.add(guess[row][column]);
            }
            return;
        }
        var cell = unknown.get(at);
        long left = room(table, guess, unknown, at, most);
        for (long value = 1; value <= left; value++) {
            guess[cell[0]][cell[1]] = value;
            search(table, unknown, at + 1, guess, row, column, most, found);
        }
        guess[cell[0]][cell[1]] = table.cells().get(cell[0]).get(cell[1]);
    }

    /** The most a cell can be with what was guessed before it and one for each that follows in its line. */
    private static long room(CountTable table, long[][] guess, List<int[]> unknown, int at, long most) {
        var cell = unknown.get(at);
        long room = most;
        for (boolean inRow : List.of(true, false)) {
            if (inRow ? table.rowTotals() : table.columnTotals()) {
                int line = inRow ? cell[0] : cell[1];
                var later = unknown.subList(at + 1, unknown.size()).stream()
                        .filter(other -> (inRow ? other[0] : other[1]) == line)
                        .toList();
                long left = 0;
                for (int i = 0; i < (inRow ? table.columns() : table.rows()); i++) {
                    int r = inRow ? line : i;
                    int c = inRow ? i : line;
                    boolean open = r == cell[0] && c == cell[1]
                            || later.stream().anyMatch(other -> other[0] == r && other[1] == c);
                    left += table.cells().get(r).get(c) - (open ? 0 : guess[r][c]);
                }
                room = Math.min(room, left - later.size());
            }
        }
        return room;
    }

    private static boolean fits(CountTable table, long[][] guess) {
        var rows = !table.rowTotals()
                || IntStream.range(0, table.rows())
                        .allMatch(r -> IntStream.range(0, table.columns())
                                        .mapToLong(c -> guess[r][c]
                                                - table.cells().get(r).get(c))
                                        .sum()
                                == 0);
        var columns = !table.columnTotals()
                || IntStream.range(0, table.columns())
                        .allMatch(c -> IntStream.range(0, table.rows())
                                        .mapToLong(r -> guess[r][c]
                                                - table.cells().get(r).get(c))
                                        .sum()
                                == 0);
        return rows && columns;
    }
}
