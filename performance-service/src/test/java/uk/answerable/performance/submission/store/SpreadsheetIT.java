package uk.answerable.performance.submission.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.submission.rules.Column;
import uk.answerable.performance.submission.rules.ColumnMapping;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.submission.rules.SubmittedRow;

/** Workbooks as offices send them: what is good is read, what nobody can see or mean is named by its cell. */
class SpreadsheetIT {

    private static final List<String> HEADING =
            Column.REQUIRED.stream().map(Column::heading).toList();
    private static final int VALUE = HEADING.indexOf("value");
    private static final Dictionary DICTIONARY = DictionaryFiles.read();

    /** What came of a file. */
    private record Read(List<SubmittedRow> rows, List<RowError> errors) {
        List<String> reasons() {
            return errors.stream().map(RowError::reason).toList();
        }
    }

    @Test
    void readsNumbersDatesAndPercentagesAsTheyAreShown() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", 1204);
            row(sheet, 2, "calls_999_answered_10s", "percent", "");
            var cell = sheet.getRow(2).getCell(VALUE);
            cell.setCellValue(0.91);
            cell.setCellStyle(style(sheet, "0%"));
            var day = sheet.getRow(1).getCell(HEADING.indexOf("period_start"));
            day.setCellValue(LocalDate.of(2019, 12, 1));
            day.setCellStyle(style(sheet, "dd/mm/yyyy"));
            sheet.getRow(1).getCell(VALUE).setCellStyle(style(sheet, "#,##0"));
        });

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).extracting(row -> row.value().printed()).containsExactly("1,204", "91%");
        assertThat(read.rows().getFirst().key().period().label()).isEqualTo("2019-12");
    }

    @Test
    void mergedCellsAreNamed() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", 12);
            row(sheet, 2, "homicide", "count", 1);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });

        assertThat(read.reasons()).singleElement().asString().contains("A2:A3 are merged");
    }

    @Test
    void hiddenRowsAndColumnsAreNotSentUnseen() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", 12);
            row(sheet, 2, "homicide", "count", 1);
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(VALUE, true);
        });

        assertThat(read.errors())
                .extracting(error -> error.row() + " " + error.column() + " " + error.reason())
                .containsExactly(
                        "1 value a hidden column; show it or delete it, nobody sends what is not seen",
                        "3 null a hidden row; show it or delete it, nobody sends what is not seen");
    }

    @Test
    void formulasInErrorAreNamedAndOthersGiveTheirResult() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", "");
            sheet.getRow(1).getCell(VALUE).setCellFormula("1/0");
            row(sheet, 2, "homicide", "count", "");
            sheet.getRow(2).getCell(VALUE).setCellFormula("2+1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read.errors()).singleElement().satisfies(error -> {
            assertThat(error.column()).isEqualTo("value");
            assertThat(error.value()).isEqualTo("#DIV/0!");
            assertThat(error.reason()).contains("formula in error");
        });
        assertThat(read.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.value().printed()).isEqualTo("3"));
    }

    @Test
    void datesAsTextAreNotGuessed() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", 12);
            sheet.getRow(1).getCell(HEADING.indexOf("period_start")).setCellValue("01/12/2019");
        });

        assertThat(read.errors()).singleElement().satisfies(error -> {
            assertThat(error.column()).isEqualTo("period_start");
            assertThat(error.reason()).contains("can be read two ways");
        });
    }

    @Test
    void thousandsAreReadAndFootnoteDigitsAreNot() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", "1,204");
            row(sheet, 2, "homicide", "count", "3,7921");
            row(sheet, 3, "robbery", "count", "48\u00b9");
            row(sheet, 4, "calls_999_answered_10s", "percent", "91%2");
        });

        assertThat(read.rows()).hasSize(1);
        assertThat(read.reasons())
                .hasSize(3)
                .allSatisfy(reason -> assertThat(reason).contains("footnote"));
    }

    @Test
    void aHeadingThatStandsTwiceIsNamed() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", 12);
            sheet.getRow(0).createCell(HEADING.size()).setCellValue("value");
        });

        assertThat(read.reasons()).singleElement().asString().contains("value stands twice");
    }

    @Test
    void twoSheetsNeedOneNamed() throws IOException {
        Consumer<XSSFSheet> two = sheet -> {
            row(sheet, 1, "shoplifting", "count", 12);
            sheet.getWorkbook().createSheet("Notes").createRow(0).createCell(0).setCellValue("hello");
        };

        assertThat(read(two).reasons()).singleElement().asString().contains("2 sheets (Figures, Notes)");
        assertThat(read(bytes(two), "Figures", null).rows()).hasSize(1);
        assertThat(read(bytes(two), "Nothing", null).reasons())
                .containsExactly("The workbook has no visible sheet Nothing");
    }

    @Test
    void aHiddenSheetIsLeftOutAndSaid() throws IOException {
        var read = read(sheet -> {
            row(sheet, 1, "shoplifting", "count", 12);
            sheet.getWorkbook().createSheet("Old");
            sheet.getWorkbook().setSheetHidden(1, true);
        });

        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void whatIsNoWorkbookIsNamed() throws IOException {
        assertThat(read("hello".getBytes(StandardCharsets.UTF_8), null, null).reasons())
                .singleElement()
                .asString()
                .startsWith("Not an XLSX workbook");
        assertThat(read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, null, null)
                        .reasons())
                .singleElement()
                .asString()
                .contains("old .xls");
        assertThat(read(bytes(sheet -> sheet.removeRow(sheet.getRow(0))), null, null)
                        .reasons())
                .containsExactly("The sheet is empty");
    }

    @Test
    void anOfficesOwnSpreadsheetIsReadByItsMapping() throws IOException {
        var mapping = new ColumnMapping(
                Map.of("Month", "month", "Crime type", "measure", "Recorded", "value"),
                Map.of(
                        "source", "dashboard:1",
                        "force", "warwickshire",
                        "area", "warwickshire",
                        "statistic", "count",
                        "unit", "offences"),
                Map.of("measure", Map.of("Shop theft", "shoplifting")),
                Map.of(),
                null);
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Mine");
        cells(sheet, 0, "Month", "Team", "Crime type", "Recorded");
        cells(sheet, 1, "Dec-19", "A", "Shop theft", "281");
        var read = read(bytes(workbook), null, mapping);

        assertThat(mapping.problems()).isEmpty();
        assertThat(read.errors()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.key().measure()).isEqualTo("shoplifting");
            assertThat(row.key().period().label()).isEqualTo("2019-12");
        });
    }

    @Test
    void aMappingThatLeavesSomethingOutSaysWhat() {
        assertThat(new ColumnMapping(Map.of("Month", "month", "A", "colour"), Map.of(), Map.of(), Map.of(), null)
                        .problems())
                .contains("No column of ours is called colour")
                .anySatisfy(problem -> assertThat(problem).startsWith("Nothing gives source"));
    }

    private static Read read(Consumer<XSSFSheet> content) throws IOException {
        return read(bytes(content), null, null);
    }

    private static Read read(byte[] bytes, @Nullable String sheet, @Nullable ColumnMapping mapping) throws IOException {
        var rows = new ArrayList<SubmittedRow>();
        var reading = new FileReading(
                DICTIONARY, Set.of("warwickshire"), new Limits(Integer.MAX_VALUE, 1_000), mapping, rows::add);
        try (var file = SubmittedFile.keep(new ByteArrayInputStream(bytes), FileForm.XLSX, 10_000_000, sheet)
                .orElseThrow()) {
            file.into(reading);
        }
        return new Read(rows, reading.errors());
    }

    private static byte[] bytes(Consumer<XSSFSheet> content) throws IOException {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Figures");
        cells(sheet, 0, HEADING.toArray(String[]::new));
        content.accept(sheet);
        return bytes(workbook);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (workbook;
                var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int at, String measure, String statistic, Object value) {
        cells(
                sheet,
                at,
                "test:p1",
                "warwickshire",
                measure,
                "warwickshire",
                "2019-12-01",
                "2019-12-31",
                statistic,
                "",
                "",
                "",
                statistic.equals("percent") ? "%" : "offences",
                "");
        var cell = sheet.getRow(at).getCell(VALUE);
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    private static void cells(XSSFSheet sheet, int at, String... texts) {
        var row = sheet.createRow(at);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static CellStyle style(XSSFSheet sheet, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }
}
