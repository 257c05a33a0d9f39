package uk.answerable.meetings.export.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A sheet as comma-separated values (RFC 4180). Words that a spreadsheet would run as a formula start with {@code '}. */
public final class CsvFile {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvFile() {}

    public static String of(Sheet sheet) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(sheet.headings());
            for (var row : sheet.rows()) {
                printer.printRecord(row.stream().map(CsvFile::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words(var words) -> startsAFormula(words) ? "'" + words : words;
            case Cell.Day day -> day.text();
            case Cell.Count count -> count.text();
        };
    }

    /** Whether a spreadsheet would take the words for a formula. */
    static boolean startsAFormula(String words) {
        return !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
