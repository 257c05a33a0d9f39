package uk.answerable.performance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.cli.SeriesRow.Part;

/**
 * Reads series from CSV: {@code id,type,part,values...}, one series a row, {@code train} or {@code test}, oldest value
 * first, an empty cell where a period has no value. Empty cells at the end of a row are padding.
 */
final class SeriesFile {

    private static final List<String> HEADING = List.of("id", "type", "part");
    private static final int FIRST_VALUE = HEADING.size();
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private final List<SeriesRow> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private SeriesFile() {}

    /** Every row, or every problem. */
    static List<SeriesRow> read(Path file) throws InputNotRight {
        var reader = new SeriesFile();
        CsvInput.read(file, reader::take, reader.problems);
        if (reader.rows.isEmpty() && reader.problems.isEmpty()) {
            reader.problems.add("the file has no series");
        }
        if (!reader.problems.isEmpty()) {
            throw new InputNotRight(reader.problems.stream()
                    .map(problem -> file + ": " + problem)
                    .toList());
        }
        return reader.rows;
    }

    private void take(CSVRecord cells) {
        var row = cells.getRecordNumber();
        if (row == 1) {
            var heading = cells.stream()
                    .limit(FIRST_VALUE)
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (!heading.equals(HEADING)) {
                problems.add("row 1: the heading must begin with " + String.join(",", HEADING));
            }
            return;
        }
        if (cells.size() <= FIRST_VALUE) {
            problems.add("row %d: %d columns; at least one value must follow id, type and part"
                    .formatted(row, cells.size()));
            return;
        }
        var id = cells.get(0).strip();
        if (id.isEmpty()) {
            problems.add("row %d, column 1 (id): empty".formatted(row));
        }
        var part = part(cells.get(2).strip(), row);
        var values = values(cells);
        if (part.isPresent() && !id.isEmpty() && !seen.add(List.of(id, part.get()))) {
            problems.add(
                    "row %d, column 1 (id): '%s' stands in an earlier row already".formatted(row, CsvInput.shown(id)));
        }
        part.ifPresent(known -> rows.add(new SeriesRow(row, id, cells.get(1).strip(), known, values)));
    }

    private Optional<Part> part(String cell, long row) {
        for (var part : Part.values()) {
            if (part.name().equalsIgnoreCase(cell)) {
                return Optional.of(part);
            }
        }
        problems.add("row %d, column 3 (part): '%s' is neither train nor test".formatted(row, CsvInput.shown(cell)));
        return Optional.empty();
    }

    private List<@Nullable Double> values(CSVRecord cells) {
        var end = cells.size();
        while (end > FIRST_VALUE && cells.get(end - 1).isBlank()) {
            end--;
        }
        if (end == FIRST_VALUE) {
            problems.add("row %d: no value in it".formatted(cells.getRecordNumber()));
        }
        var values = new ArrayList<@Nullable Double>();
        for (var column = FIRST_VALUE; column < end; column++) {
            var cell = cells.get(column).strip();
            if (cell.isEmpty()) {
                values.add(null);
            } else if (NUMBER.matcher(cell).matches() && Double.isFinite(Double.parseDouble(cell))) {
                values.add(Double.parseDouble(cell));
            } else {
                problems.add("row %d, column %d (value %d): '%s' is not a number; write it like 1234.5"
                        .formatted(
                                cells.getRecordNumber(), column + 1, column - FIRST_VALUE + 1, CsvInput.shown(cell)));
                values.add(null);
            }
        }
        return values;
    }
}
