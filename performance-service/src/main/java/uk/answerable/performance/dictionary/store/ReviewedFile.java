package uk.answerable.performance.dictionary.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One reviewed file of {@code reference/} on the class path. */
public final class ReviewedFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReviewedFile() {}

    public static <T> List<T> rows(String name, Function<CSVRecord, T> row) {
        var path = "/reference/" + name + ".csv";
        try (var stream = ReviewedFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return FORMAT.parse(new InputStreamReader(stream, UTF_8)).stream()
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static @Nullable String text(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }

    public static @Nullable LocalDate day(CSVRecord row, String column) {
        var text = text(row, column);
        return text == null ? null : LocalDate.parse(text);
    }
}
