package uk.answerable.meetings.export.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A pack as a spreadsheet (Office Open XML), a sheet a table: headings frozen and filtered, days as days. Words are text
 * cells and are marked as text where they could be taken for a formula, so that nothing in them runs.
 */
public final class XlsxFile {

    /** What a cell of the format holds. */
    private static final int LONGEST = 32_767;

    /** In 256ths of a character. */
    private static final int WIDEST = 80 * 256;

    private final XSSFWorkbook workbook;
    private final CellStyle heading;
    private final CellStyle words;
    private final CellStyle asText;
    private final CellStyle day;

    private XlsxFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
        heading = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        words = workbook.createCellStyle();
        words.setWrapText(true);
        asText = workbook.createCellStyle();
        asText.setWrapText(true);
        asText.setQuotePrefixed(true);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    public static byte[] of(Pack pack) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(pack.title());
            var file = new XlsxFile(workbook);
            pack.sheets().forEach(file::sheet);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(Sheet sheet) {
        var table = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.title()));
        var top = table.createRow(0);
        for (int column = 0; column < sheet.headings().size(); column++) {
            var cell = top.createCell(column);
            cell.setCellValue(sheet.headings().get(column));
            cell.setCellStyle(heading);
            table.setColumnWidth(column, width(sheet, column));
        }
        for (int line = 0; line < sheet.rows().size(); line++) {
            row(table, line + 1, sheet.rows().get(line));
        }
        table.createFreezePane(0, 1);
        table.setAutoFilter(
                new CellRangeAddress(0, sheet.rows().size(), 0, sheet.headings().size() - 1));
    }

    private void row(XSSFSheet table, int line, List<Cell> cells) {
        var row = table.createRow(line);
        for (int column = 0; column < cells.size(); column++) {
            fill(row.createCell(column), cells.get(column));
        }
    }

    private void fill(XSSFCell cell, Cell value) {
        switch (value) {
            case Cell.Words(var text) -> {
                cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
                cell.setCellStyle(CsvFile.startsAFormula(text) ? asText : words);
            }
            case Cell.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Cell.Count(var number) -> cell.setCellValue((double) number);
        }
    }

    private static int width(Sheet sheet, int column) {
        int longest = Math.max(
                sheet.headings().get(column).length(),
                sheet.rows().stream()
                        .mapToInt(row -> row.get(column).text().length())
                        .max()
                        .orElse(0));
        return Math.min((longest + 3) * 256, WIDEST);
    }
}
