package uk.answerable.performance.report.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An edition as comma-separated values (RFC 4180), a line a cell: every table in one form. */
public final class EditionCsv {

    /** A signed figure is one, whatever a spreadsheet thinks of its sign. */
    private static final Pattern FIGURE = Pattern.compile("[+-]?[\\d,]+(?:\\.\\d+)?(?:%|pp)?");

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final CSVPrinter printer;

    private EditionCsv(CSVPrinter printer) {
        this.printer = printer;
    }

    public static byte[] of(EditionPrint print) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("part", "table", "row", "column", "value", "mark");
            new EditionCsv(printer).edition(print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    private void edition(EditionPrint print) throws IOException {
        line("edition", "", "title", "", print.title());
        line("edition", "", "force", "", print.force());
        line("edition", "", "period", "", print.content().period().label());
        line("edition", "", "number", "", Integer.toString(print.number()));
        line("edition", "", "marking", "", print.marking());
        line("edition", "", "figures as known", "", print.content().asKnownAt().toString());
        line("edition", "", "audience", "", print.audience());
        for (var each : print.content().summary()) {
            line("summary", "", each.label(), "data", each.data());
            line("summary", "", each.label(), "volumes", each.volumes());
        }
        for (var topic : print.topics()) {
            for (var paragraph : topic.commentary()) {
                line(topic.page().label(), "", "commentary", "", paragraph);
            }
            for (var table : topic.page().tables()) {
                table(topic.page().label(), table);
            }
        }
        for (var table : print.content().tables()) {
            table("tables", table);
        }
    }

    private void table(String part, EditionTable table) throws IOException {
        for (var row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                var cell = row.cells().get(column);
                printer.printRecord(
                        safe(part),
                        safe(table.title()),
                        safe(row.label()),
                        safe(table.columns().get(column + 1)),
                        safe(cell.printed()),
                        cell.mark().words());
            }
        }
    }

    private void line(String part, String table, String row, String column, String value) throws IOException {
        printer.printRecord(safe(part), table, safe(row), column, safe(value), "");
    }

    private static String safe(String text) {
        return startsAFormula(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet would take words for a formula. */
    static boolean startsAFormula(String text) {
        return !text.isEmpty()
                && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                && !FIGURE.matcher(text).matches();
    }
}
