package uk.answerable.performance.checker.rules;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the figures of reports from CSV in the form of the observations: one row a printed figure. */
public final class FigureFile {

    private static final List<String> NEEDED =
            List.of("source", "measure", "area", "period_start", "period_end", "statistic", "value");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private FigureFile() {}

    /**
     * What was read.
     *
     * @param problems each naming its line; empty when every row was read
     */
    public record Read(List<Figure> figures, List<String> problems) {}

    /** Reads a file's text; columns may stand in any order and others are passed over. */
    public static Read read(String csv) {
        var figures = new ArrayList<Figure>();
        var problems = new ArrayList<String>();
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var rows = FORMAT.parse(new StringReader(text))) {
            var missing = NEEDED.stream()
                    .filter(name -> !rows.getHeaderMap().containsKey(name))
                    .toList();
            if (!missing.isEmpty()) {
                return new Read(
                        List.of(), List.of("The first line must name the columns " + String.join(", ", missing)));
            }
            for (var row : rows) {
                figure(row, rows.getCurrentLineNumber(), figures, problems);
            }
        } catch (CSVException | IllegalArgumentException | java.io.UncheckedIOException broken) {
            problems.add("Not CSV: a quotation mark is not closed, or a column name stands twice");
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return new Read(figures, problems);
    }

    private static void figure(CSVRecord row, long line, List<Figure> figures, List<String> problems) {
        if (!row.isConsistent()) {
            problems.add("Line %d has %d columns, the heading has others".formatted(line, row.size()));
            return;
        }
        try {
            figures.add(new Figure(
                    row.get("source"),
                    row.get("measure"),
                    row.get("area"),
                    LocalDate.parse(row.get("period_start")),
                    LocalDate.parse(row.get("period_end")),
                    row.get("statistic"),
                    row.get("value").strip(),
                    number(row, "numerator"),
                    number(row, "denominator"),
                    row.isMapped("unit") ? row.get("unit") : ""));
        } catch (DateTimeException notADate) {
            problems.add("Line %d: period_start and period_end are dates like 2020-03-31".formatted(line));
        }
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column) {
        return row.isMapped(column) ? Numbers.plain(row.get(column)) : null;
    }
}
