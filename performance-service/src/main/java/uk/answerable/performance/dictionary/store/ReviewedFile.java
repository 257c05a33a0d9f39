package uk.answerable.performance.dictionary.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.table.ShippedTable;

/** One reviewed file of {@code reference/} on the class path. */
public final class ReviewedFile {

    private ReviewedFile() {}

    public static <T> List<T> rows(String name, Function<CSVRecord, T> row) {
        return ShippedTable.rows(ReviewedFile.class, "/reference/" + name + ".csv", row);
    }

    public static @Nullable String text(CSVRecord row, String column) {
        return ShippedTable.text(row, column);
    }

    public static @Nullable LocalDate day(CSVRecord row, String column) {
        return ShippedTable.day(row, column);
    }
}
