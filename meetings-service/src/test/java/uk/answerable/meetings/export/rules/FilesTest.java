package uk.answerable.meetings.export.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    private static Sheet sheet(String... words) {
        return new Sheet(
                "things",
                "Things: [all]",
                List.of("What", "When", "How many"),
                List.of(words).stream()
                        .map(word ->
                                List.of(Cell.of(word), Cell.of(LocalDate.of(2020, 3, 16)), (Cell) new Cell.Count(-3)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44 1926", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1+1"})
    void whatASpreadsheetWouldRunIsWords(String formula) throws IOException {
        var row = CSVFormat.RFC4180
                .parse(new StringReader(CsvFile.of(sheet(formula))))
                .getRecords()
                .get(1);

        assertThat(row.get(0)).isEqualTo("'" + formula);
        assertThat(row.get(1)).isEqualTo("2020-03-16");
        assertThat(row.get(2)).as("a number stays one").isEqualTo("-3");
    }

    @Test
    void wordsWithCommasQuotesAndLinesComeBackAsTheyWere() throws IOException {
        var words = "a, \"b\"\nc";
        var rows = CSVFormat.RFC4180
                .parse(new StringReader(CsvFile.of(sheet(words))))
                .getRecords();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(0)).isEqualTo(words);
    }

    @Test
    void cellsKeepTheirKind() throws IOException {
        var pack = new Pack("p", "Pack", List.of(), List.of(sheet("=1+1", "plain")));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.of(pack)))) {
            var table = workbook.getSheetAt(0);
            assertThat(table.getSheetName()).isEqualTo("Things   all ");
            assertThat(table.getRow(0).getCell(0).getStringCellValue()).isEqualTo("What");
            assertThat(table.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(table.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(table.getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(table.getRow(2).getCell(0).getCellStyle().getQuotePrefixed())
                    .isFalse();
            assertThat(table.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2020, 3, 16));
            assertThat(table.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(-3);
        }
    }

    @Test
    void aSheetIsChosenByItsCode() {
        var pack = new Pack("p", "Pack", List.of(), List.of(sheet("a"), new Sheet("b", "B", List.of("x"), List.of())));

        assertThat(pack.only("b").orThrow().single().orThrow().title()).isEqualTo("B");
        assertThatThrownBy(() -> pack.only("c").orThrow()).hasMessageContaining("things, b");
        assertThatThrownBy(() -> pack.single().orThrow()).hasMessageContaining("things, b");
    }

    @Test
    void aRowIsAsWideAsItsHeadings() {
        assertThatThrownBy(() -> new Sheet("s", "S", List.of("a", "b"), List.of(List.of(Cell.of("1")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
