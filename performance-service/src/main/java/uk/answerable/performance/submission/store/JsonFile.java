package uk.answerable.performance.submission.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.submission.rules.Column;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.RowError;

/**
 * Feeds a reading from JSON as it streams by: an array of rows, or an object with one under {@code rows}; each row an
 * object of our columns. Numbers keep their printed form.
 */
public final class JsonFile {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String SHAPE = "The body is an array of rows, or an object with rows: an array";

    private JsonFile() {}

    /** Reads to the end, or to where the form breaks; closes the stream. */
    public static void read(InputStream bytes, FileReading into) {
        try (var json = FACTORY.createParser(bytes)) {
            if (!rowsFound(json)) {
                into.error(RowError.ofFile(SHAPE));
                return;
            }
            into.heading(Stream.of(Column.values()).map(Column::heading).toList());
            rows(json, into);
        } catch (StreamReadException broken) {
            into.broken(
                    String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate field")
                            ? "A row that gives one column twice"
                            : "Not JSON from here on");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean rowsFound(JsonParser json) throws IOException {
        var first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return true;
        }
        if (first != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            if (name.equals("rows")) {
                return json.currentToken() == JsonToken.START_ARRAY;
            }
            json.skipChildren();
        }
        return false;
    }

    private static void rows(JsonParser json, FileReading into) throws IOException {
        long line = 0;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            line++;
            var cells = row(json, line, into);
            if (cells != null && !into.row(line, cells)) {
                return;
            }
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            into.broken("A row is an object of columns");
        }
    }

    private static @Nullable List<String> row(JsonParser json, long line, FileReading into) throws IOException {
        var cells = new String[Column.values().length];
        Arrays.fill(cells, "");
        var good = true;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            var column = Column.of(name);
            if (column.isEmpty() || token.isStructStart()) {
                good = false;
                into.error(new RowError(
                        line, name, null, column.isEmpty() ? "no column of ours" : "a text or a number, nothing else"));
                json.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                cells[column.get().place()] = text(json, token);
            }
        }
        return good ? List.of(cells) : null;
    }

    private static String text(JsonParser json, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_TRUE -> "yes";
            case VALUE_FALSE -> "no";
            default -> json.getText().strip();
        };
    }
}
