package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.test.Graph;

/** Files hold what their reader may read, and read back as they were. */
@QuarkusTest
@MeetingsParts
class ExportIT {

    private static final String ACTIONS = "/api/v1/exports/bodies/cheshire-sb/actions";
    private static final String MEETING = "/api/v1/exports/meetings/WK-PCP-2020-03-16";

    private static ValidatableResponse get(String signIn, String address, Map<String, ?> query) {
        var caller = signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn);
        return caller.request().accept("*/*").queryParams(query).get(address).then();
    }

    private static List<CSVRecord> csv(String signIn, String address, Map<String, ?> query) throws IOException {
        var text = get(signIn, address, query)
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    @Test
    void thePublicTakesAwayActionsWithoutTheLog() throws IOException {
        var rows = csv("anonymous", ACTIONS, Map.of("format", "csv"));

        assertThat(rows).extracting(row -> row.get("Reference")).contains("2020/13", "2020/17");
        assertThat(rows.getFirst().getParser().getHeaderNames()).doesNotContain("Status", "Note", "Evidence");
        assertThat(rows)
                .filteredOn(row -> row.get("Reference").equals("2020/14"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("What is missing")).isEqualTo("no due date was set"));
    }

    @Test
    void theBoardsOfficerTakesAwayTheLog() throws IOException {
        assertThat(csv("governance-cheshire", ACTIONS, Map.of("format", "csv")))
                .filteredOn(row -> row.get("Reference").equals("2020/16"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("Note")).contains("private deep dive"));
    }

    @Test
    void theChiefTakesAwayHowTheOwnStand() throws IOException {
        var rows = csv("chief-cheshire", ACTIONS, Map.of("format", "csv"));

        assertThat(rows)
                .filteredOn(row -> row.get("Owner").equals("Chief Constable"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("Status")).isNotEmpty());
        assertThat(rows)
                .filteredOn(row -> !row.get("Owner").equals("Chief Constable"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.get("Status") + row.get("Note")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"anonymous,", "governance,", "member-cheshire,", "member,restricted", "panel-clerk,restricted"})
    void aPrivateItemLeavesAsItsLineForOthers(String signIn, String paper) throws IOException {
        assertThat(csv(signIn, MEETING, Map.of("format", "csv", "sheet", "agenda")))
                .hasSize(20)
                .filteredOn(row -> row.get("Item").equals("10"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("Heading")).isEqualTo("Exempt minutes");
                    assertThat(row.get("Exemption")).contains("paragraph 3");
                    assertThat(row.get("Paper")).isEqualTo(paper == null ? "" : paper);
                });
    }

    @Test
    void whatIsTakenAwayCarriesItsMarking() throws IOException {
        var marked = "/api/v1/exports/meetings/WK-PAM-2020-01-28";

        assertThat(Graph.anonymous().request().get(marked).asString()).contains("Marking", "OFFICIAL");
        assertThat(csv("anonymous", MEETING, Map.of("format", "csv", "sheet", "agenda")))
                .extracting(row -> row.get("Marking"))
                .containsOnly("");
    }

    @Test
    void exemptMinutesLeaveWithThePanelOnly() throws IOException {
        var address = "/api/v1/exports/meetings/WK-PCP-2020-02-03";
        var query = Map.of("format", "csv", "sheet", "minutes");

        assertThat(csv("governance", address, query))
                .extracting(row -> row.get("Part"))
                .containsOnly("public");
        assertThat(csv("member", address, query))
                .extracting(row -> row.get("Part"))
                .contains("private");
    }

    @Test
    void aSpreadsheetHoldsWhatTheTablesHold() throws IOException {
        var bytes = get("member", MEETING, Map.of("format", "xlsx"))
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"WK-PCP-2020-03-16.xlsx\"")
                .extract()
                .asByteArray();
        var agenda = csv("member", MEETING, Map.of("format", "csv", "sheet", "agenda"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Agenda", "Minutes", "Actions");
            var words = new DataFormatter();
            var read = new ArrayList<List<String>>();
            var table = workbook.getSheet("Agenda");
            for (int line = 1; line <= table.getLastRowNum(); line++) {
                var cells = new ArrayList<String>();
                table.getRow(line).forEach(cell -> cells.add(words.formatCellValue(cell)));
                read.add(cells);
            }
            assertThat(read).isEqualTo(agenda.stream().map(CSVRecord::toList).toList());
        }
    }

    @Test
    void aPackPrints() {
        var page = get("anonymous", MEETING, Map.of())
                .statusCode(200)
                .contentType(containsString("text/html"))
                .extract()
                .asString();

        assertThat(page)
                .contains("<caption", "scope=\"col\"", "scope=\"row\"", "@media print", "lang=\"en-GB\"")
                .contains("Exempt minutes")
                .doesNotContain("restricted");
    }

    @Test
    void aScrutinyReportLeavesWithRequestsBesideAnswers() throws IOException {
        var rows = csv(
                "anonymous",
                "/api/v1/exports/scrutiny/WK-OPCC-SCRUTINY-Q3-2019-20",
                Map.of("format", "csv", "sheet", "requests"));

        assertThat(rows)
                .filteredOn(row -> row.get("Number").equals("2"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("Answer")).isEqualTo("1.4");
                    assertThat(row.get("What was answered")).isNotEmpty();
                });
    }

    @Test
    void whatIsWrongIsSaid() {
        get("anonymous", MEETING, Map.of("format", "pdf")).statusCode(422).body("code", is("UNKNOWN_CODE"));
        get("anonymous", MEETING, Map.of("format", "csv")).statusCode(422).body("code", is("INVALID_INPUT"));
        get("anonymous", MEETING, Map.of("sheet", "x")).statusCode(422).body("code", is("UNKNOWN_CODE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bodies/nobody/actions", "meetings/NOBODYS", "scrutiny/NOBODYS"})
    void whatIsNotThereIsNotFound(String address) {
        get("anonymous", "/api/v1/exports/" + address, Map.of()).statusCode(404).body("code", is("NOT_FOUND"));
    }
}
