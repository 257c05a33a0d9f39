package uk.answerable.complaints.batch.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of complaints as it was read.
 *
 * @param rows in their order
 * @param errors what is wrong with its form
 */
public record BatchFile(List<BatchRow> rows, List<RowError> errors) {

    /** As many as one transaction takes without keeping others waiting. */
    public static final int MOST_ROWS = 1000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final char BYTE_ORDER_MARK = '\ufeff';

    public BatchFile {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** Reads UTF-8 CSV; what cannot be read is an error of the file. */
    public static BatchFile read(byte[] bytes, BatchMapping mapping) {
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var csv = CSVParser.parse(new InputStreamReader(new ByteArrayInputStream(bytes), decoder), FORMAT)) {
            return read(csv.getRecords(), mapping);
        } catch (CharacterCodingException notUtf8) {
            return broken("the file is not UTF-8: save it as CSV UTF-8");
        } catch (CSVException brokenForm) {
            return broken("the file is no CSV: a quotation mark may be open");
        } catch (UncheckedIOException | IOException fault) {
            return broken("the file is no CSV in UTF-8");
        }
    }

    private static BatchFile read(List<CSVRecord> records, BatchMapping mapping) {
        if (records.size() < 2) {
            return broken("the file holds no complaint");
        }
        if (records.size() - 1 > MOST_ROWS) {
            return broken("%d rows; send at most %d at a time".formatted(records.size() - 1, MOST_ROWS));
        }
        var heading = records.getFirst().toList();
        var errors = new ArrayList<RowError>();
        var places = places(heading, mapping, errors);
        var rows = new ArrayList<BatchRow>();
        var seen = new HashSet<String>();
        records.stream().skip(1).forEach(line -> {
            if (line.size() != heading.size()) {
                errors.add(new RowError(
                        line.getRecordNumber(),
                        "",
                        "%d cells, the heading has %d".formatted(line.size(), heading.size())));
                return;
            }
            var row = row(line, places, mapping);
            if (!row.theirReference().isEmpty() && !seen.add(row.theirReference())) {
                errors.add(new RowError(
                        row.number(),
                        BatchColumn.THEIR_REFERENCE.heading(),
                        "this reference stands twice in the file"));
            }
            rows.add(row);
        });
        return new BatchFile(rows, errors);
    }

    private static Map<BatchColumn, Integer> places(List<String> heading, BatchMapping mapping, List<RowError> errors) {
        var places = new HashMap<BatchColumn, Integer>();
        for (int place = 0; place < heading.size(); place++) {
            var name = place == 0
                    ? withoutMark(heading.getFirst()).strip()
                    : heading.get(place).strip();
            var at = place;
            mapping.column(name).ifPresent(column -> {
                if (places.putIfAbsent(column, at) != null) {
                    errors.add(RowError.ofFile("%s stands twice in the heading".formatted(column.heading())));
                }
            });
        }
        BatchColumn.required().stream()
                .filter(column ->
                        !places.containsKey(column) && !mapping.constants().containsKey(column.heading()))
                .forEach(column -> errors.add(RowError.ofFile("the file has no column for " + column.heading())));
        return places;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static BatchRow row(CSVRecord line, Map<BatchColumn, Integer> places, BatchMapping mapping) {
        var cells = new EnumMap<BatchColumn, String>(BatchColumn.class);
        for (var column : BatchColumn.values()) {
            var cell = Optional.ofNullable(places.get(column)).map(line::get).orElse("");
            var value = mapping.value(column, cell);
            if (!value.isEmpty()) {
                cells.put(column, value);
            }
        }
        return new BatchRow(line.getRecordNumber(), cells);
    }

    private static BatchFile broken(String reason) {
        return new BatchFile(List.of(), List.of(RowError.ofFile(reason)));
    }
}
