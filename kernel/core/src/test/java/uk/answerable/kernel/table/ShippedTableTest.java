package uk.answerable.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShippedTableTest {

    private record Entry(
            String code, @Nullable String words, @Nullable LocalDate from) {}

    private static List<Entry> read(String file) {
        return ShippedTable.rows(
                ShippedTableTest.class,
                file,
                row -> new Entry(row.get("code"), ShippedTable.text(row, "words"), ShippedTable.day(row, "from")));
    }

    @Test
    void readsRowsInOrderAndEmptyCellsAsNothing() {
        assertThat(read("shipped.csv"))
                .containsExactly(new Entry("A", "one, two", LocalDate.of(2020, 2, 1)), new Entry("B", null, null));
    }

    @Test
    void namesTheTableThatIsMissing() {
        assertThatThrownBy(() -> read("none.csv")).hasMessage("none.csv");
    }
}
