package uk.answerable.performance.report.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.answerable.performance.report.rules.EditionTable.Mark;

/** An edition as a spreadsheet (Office Open XML): a sheet for its summary, one a topic and one a table. */
public final class EditionWorkbook {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");
    private static final int LONGEST_NAME = 31;
    /** In 256ths of a character. */
    private static final int FIRST_COLUMN = 50 * 256;

    private static final int OTHER_COLUMNS = 18 * 256;
    private static final int COLUMNS = 9;

    private final XSSFWorkbook workbook;
    private final Footnotes footnotes;
    private final CellStyle heading;
    private final CellStyle asText;
    private final CellStyle marked;

    private EditionWorkbook(XSSFWorkbook workbook, Footnotes footnotes) {
        this.workbook = workbook;
        this.footnotes = footnotes;
        heading = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        asText = workbook.createCellStyle();
        asText.setQuotePrefixed(true);
        marked = workbook.createCellStyle();
        marked.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    public static byte[] of(EditionPrint print) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(print.title() + ", " + print.month());
            new EditionWorkbook(workbook, print.footnotes()).edition(print);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edition(EditionPrint print) {
        var about = sheet("Summary");
        var line = words(about, 0, print.marking());
        line = words(about, line, "%s, %s, %s".formatted(print.title(), print.force(), print.month()));
        line = words(about, line, "Edition %d, figures as known on %s".formatted(print.number(), print.asKnownAt()));
        line = words(about, line, print.audience());
        var summary = print.content().summary().stream()
                .map(each -> new EditionTable.Row(
                        each.label(),
                        List.of(
                                EditionTable.Cell.of(each.inclusion()),
                                EditionTable.Cell.of(each.data()),
                                EditionTable.Cell.of(each.volumes()))))
                .toList();
        table(
                about,
                line + 1,
                new EditionTable("Summary", List.of("Topic", "Inclusion", "Data", "Volumes"), summary, List.of()));
        for (var topic : print.topics()) {
            var sheet = sheet(topic.page().label());
            var next = words(sheet, 0, print.marking());
            for (var paragraph : topic.commentary()) {
                next = words(sheet, next, paragraph);
            }
            for (var table : topic.page().tables()) {
                next = table(sheet, next + 1, table);
            }
        }
        for (var table : print.content().tables()) {
            var sheet = sheet(table.title());
            table(sheet, words(sheet, 0, print.marking()) + 1, table);
        }
    }

    private XSSFSheet sheet(String title) {
        var name = WorkbookUtil.createSafeSheetName(title);
        for (int again = 2; workbook.getSheet(name) != null; again++) {
            var ending = String.format(Locale.UK, " (%d)", again);
            var room = Math.min(title.length(), LONGEST_NAME - ending.length());
            name = WorkbookUtil.createSafeSheetName(title.substring(0, room) + ending);
        }
        var sheet = workbook.createSheet(name);
        sheet.setColumnWidth(0, FIRST_COLUMN);
        for (int column = 1; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, OTHER_COLUMNS);
        }
        return sheet;
    }

    private int words(XSSFSheet sheet, int line, String words) {
        fill(sheet, line, 0, words, Mark.NONE);
        return line + 1;
    }

    private int table(XSSFSheet sheet, int from, EditionTable table) {
        var line = from;
        fill(sheet, line, 0, table.title(), Mark.NONE);
        sheet.getRow(line++).getCell(0).setCellStyle(heading);
        for (int column = 0; column < table.columns().size(); column++) {
            fill(sheet, line, column, table.columns().get(column), Mark.NONE);
            sheet.getRow(line).getCell(column).setCellStyle(heading);
        }
        line++;
        for (var row : table.rows()) {
            fill(sheet, line, 0, row.label(), Mark.NONE);
            for (int column = 0; column < row.cells().size(); column++) {
                var cell = row.cells().get(column);
                fill(sheet, line, column + 1, cell.printed(), cell.mark());
            }
            line++;
        }
        for (var note : footnotes.under(table)) {
            line = words(sheet, line, "%d. %s".formatted(note.number(), note.text()));
        }
        return line;
    }

    private void fill(XSSFSheet sheet, int line, int column, String text, Mark mark) {
        var row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        var cell = row.createCell(column);
        if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
        if (mark != Mark.NONE) {
            cell.setCellStyle(marked);
        } else if (EditionCsv.startsAFormula(text)) {
            cell.setCellStyle(asText);
        }
    }
}
