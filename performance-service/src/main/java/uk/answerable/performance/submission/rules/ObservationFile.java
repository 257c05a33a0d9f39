package uk.answerable.performance.submission.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.observation.rules.ObservationKey;

/** Reads a file of observations: every row, every error, before anything is decided (FEATURES D3 353, 363). */
public final class ObservationFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final Dictionary dictionary;
    private final Limits limits;

    public ObservationFile(Dictionary dictionary, Limits limits) {
        this.dictionary = dictionary;
        this.limits = limits;
    }

    /**
     * Reads the file's bytes.
     *
     * @param forces codes the submitter may speak for
     */
    public FileRead read(byte[] bytes, Set<String> forces) {
        if (bytes.length > limits.bytes()) {
            return FileRead.unreadable("The file is larger than " + limits.bytes() + " bytes");
        }
        final String text;
        try {
            var start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
            text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return FileRead.unreadable("The file is not UTF-8; save it as CSV UTF-8");
        }
        return text.isBlank() ? FileRead.unreadable("The file is empty") : rows(text, forces);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private FileRead rows(String text, Set<String> forces) {
        var reader = new Rows(forces);
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (var row : parser) {
                if (reader.heading.isEmpty()) {
                    var heading = row.stream().map(String::strip).toList();
                    if (!heading.equals(Column.HEADING) && !heading.equals(Column.HEADING_WITHOUT_REASON)) {
                        return FileRead.unreadable("The first line must be the heading "
                                + String.join(",", Column.HEADING_WITHOUT_REASON) + " (and reason, if wanted)");
                    }
                    reader.heading = heading;
                } else if (reader.lines == limits.rows()) {
                    reader.errors.add(RowError.ofFile("The file has more than " + limits.rows() + " rows"));
                    break;
                } else {
                    reader.take(row, row.getRecordNumber());
                }
            }
        } catch (UncheckedIOException | CSVException broken) {
            reader.errors.add(new RowError(
                    reader.lastLine + 1, null, null, "Not CSV from here on; a quotation mark may be open"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.result();
    }

    /** What has been read so far. */
    private final class Rows {

        private final RowReader row;
        private final Map<ObservationKey, SubmittedRow> rows = new HashMap<>();
        private final List<SubmittedRow> inOrder = new ArrayList<>();
        private final List<RowNote> notes = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();
        private List<String> heading = List.of();
        private int lines;
        private long lastLine = 1;

        Rows(Set<String> forces) {
            row = new RowReader(dictionary, forces, notes, errors);
        }

        void take(CSVRecord cells, long line) {
            lines++;
            lastLine = line;
            if (cells.size() != heading.size()) {
                errors.add(new RowError(
                        line, null, null, "%d columns, %d wanted".formatted(cells.size(), heading.size())));
                return;
            }
            row.read(line, cells.toList()).ifPresent(this::add);
        }

        private void add(SubmittedRow read) {
            var earlier = rows.putIfAbsent(read.key(), read);
            if (earlier == null) {
                inOrder.add(read);
            } else if (earlier.value().saysTheSameAs(read.value())) {
                notes.add(new RowNote(read.row(), "value", "repeats row " + earlier.row()));
            } else {
                errors.add(new RowError(
                        read.row(),
                        "value",
                        read.value().printed(),
                        "row %d has another value (%s) for the same figure"
                                .formatted(earlier.row(), earlier.value().printed())));
            }
        }

        FileRead result() {
            if (lines == 0 && errors.isEmpty()) {
                errors.add(RowError.ofFile("The file has a heading and no rows"));
            }
            return new FileRead(inOrder, lines, notes, errors);
        }
    }
}
