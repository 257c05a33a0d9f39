package uk.answerable.performance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of CSV, read row by row. */
final class CsvInput {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_SHOWN = 40;

    private CsvInput() {}

    /** Hands over each row; what stops the reading becomes a problem. */
    static void read(Path file, Consumer<CSVRecord> row, List<String> problems) {
        var last = 0L;
        try {
            var text = Files.readString(file, UTF_8);
            if (text.isBlank()) {
                problems.add("the file is empty");
                return;
            }
            var start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
            try (var parser = CSVParser.parse(new StringReader(text.substring(start)), FORMAT)) {
                for (var record : parser) {
                    last = record.getRecordNumber();
                    row.accept(record);
                }
            }
        } catch (NoSuchFileException absent) {
            problems.add("there is no such file");
        } catch (CharacterCodingException notUtf8) {
            problems.add("not UTF-8; save it as CSV UTF-8");
        } catch (UncheckedIOException | CSVException broken) {
            problems.add("row %d: not CSV from here on; a quotation mark may be open".formatted(last + 1));
        } catch (IOException unreadable) {
            problems.add("cannot be read");
        }
    }

    /** A cell as it may stand in a message. */
    static String shown(String cell) {
        return cell.length() > LONGEST_SHOWN ? cell.substring(0, LONGEST_SHOWN) + "..." : cell;
    }
}
