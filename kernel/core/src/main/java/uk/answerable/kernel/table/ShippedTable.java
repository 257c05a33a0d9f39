package uk.answerable.kernel.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table that ships with a part of the suite: dated policy, names, codes. CSV (RFC 4180) in UTF-8 with a line of column
 * names; read once at the start, which a fault in it stops.
 */
public final class ShippedTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ShippedTable() {}

    /**
     * Every row of a table, in its order.
     *
     * @param owner whose class path holds the file
     * @param file a path on the class path; without a leading slash beside the owner
     */
    public static <T> List<T> rows(Class<?> owner, String file, Function<CSVRecord, T> row) {
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                var parser = FORMAT.parse(new InputStreamReader(in, UTF_8))) {
            return parser.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** What a cell says; null for an empty one. */
    public static @Nullable String text(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    /** The day in a cell, as ISO 8601 writes it; null for an empty one: open at that end. */
    public static @Nullable LocalDate day(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The whole number in a cell. */
    public static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
