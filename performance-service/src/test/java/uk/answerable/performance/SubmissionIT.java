package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** Files over /api/v1/submissions: three forms, keys, other people's forces, long ones, an office's own columns. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SubmissionIT {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSON = "application/json";
    private static final String HEADING =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note,"
                    + "provisional,as_at,base,sample\n";

    @Inject
    DataSource database;

    @Test
    void aMachineClientSendsItsForceInThreeForms() throws IOException, SQLException {
        send("force-cheshire", CSV, HEADING + row("cheshire", "robbery", "2021-01", "12"), "")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("report.added", equalTo(1))
                .body("sha256", notNullValue());
        send("force-cheshire", JSON, """
                {"rows": [{"source": "test:p1", "force": "cheshire", "measure": "robbery", "area": "cheshire",
                  "period_start": "2021-02-01", "period_end": "2021-02-28", "statistic": "count", "value": 13,
                  "unit": "offences", "provisional": true, "as_at": "2021-03-02", "sample": 13}]}
                """, "").statusCode(200).body("report.added", equalTo(1));
        send("force-cheshire", XLSX, workbook("cheshire", "robbery", "2021-03", "14"), "")
                .statusCode(200)
                .body("report.added", equalTo(1));

        assertThat(text("""
                SELECT string_agg(v.printed || ' ' || v.provisional || ' ' || coalesce(v.as_at::text, ''), ',' ORDER BY
                    o.period_end)
                FROM observation o JOIN observation_version v ON v.observation_id = o.id
                WHERE o.force = 'cheshire' AND o.measure = 'robbery' AND o.period_start >= '2021-01-01'
                  AND o.period_start < '2021-04-01'
                """)).isEqualTo("12 false ,13 true 2021-03-02,14 false ");
        assertThat(
                        text(
                                "SELECT media_type || ' ' || (bytes > 0) FROM submission WHERE media_type LIKE '%sheet' LIMIT 1"))
                .isEqualTo(XLSX + " true");
    }

    @Test
    void anotherForceIsRefusedRowByRow() {
        send("force-cheshire", CSV, HEADING + row("warwickshire", "robbery", "2021-04", "12"), "")
                .statusCode(422)
                .body("state", equalTo("REJECTED"))
                .body("report.errors[0].column", equalTo("force"))
                .body("report.errors[0].reason", equalTo("not a force your office submits figures for"));
        given().contentType(CSV).body("a").post("/api/v1/submissions").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("member"))
                .contentType(CSV)
                .body("a")
                .post("/api/v1/submissions")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .contentType("application/xml")
                .body("<a/>")
                .post("/api/v1/submissions")
                .then()
                .statusCode(415);
    }

    @Test
    void theSameKeyTakesTheSameFileOnce() {
        var key = UUID.randomUUID().toString();
        var file = HEADING + row("cheshire", "robbery", "2021-05", "12");

        var first = keyed(key, file).statusCode(200).extract().<String>path("id");
        var again = keyed(key, file).statusCode(200).header("Idempotent-Replayed", "true");

        again.body("id", equalTo(first)).body("report.added", equalTo(1));
        keyed(key, HEADING + row("cheshire", "robbery", "2021-05", "13"))
                .statusCode(409)
                .body("code", equalTo("ALREADY_DONE"));
        given().auth()
                .oauth2(Tokens.ofClient("force-warwickshire"))
                .get("/api/v1/submissions/" + first)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .get("/api/v1/submissions?first=100")
                .then()
                .statusCode(200)
                .body("nodes.id", hasItem(first));
    }

    @Test
    void aLongFileIsReadWhileItsProgressIsTold() {
        var months = IntStream.range(0, 600)
                .mapToObj(n -> YearMonth.of(1951, 1).plusMonths(n))
                .toList();
        var file = HEADING
                + IntStream.range(0, 42)
                        .boxed()
                        .flatMap(n -> months.stream().map(month -> {
                            var measure = n == 0 ? "robbery" : n == 1 ? "shoplifting" : "homicide";
                            return row("cheshire", measure, month.toString(), String.valueOf(n));
                        }))
                        .limit(1_800)
                        .collect(Collectors.joining());

        var id = given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .contentType(CSV)
                .header("Prefer", "respond-async")
                .body(file)
                .post("/api/v1/submissions")
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/v1/submissions/"))
                .extract()
                .<String>path("id");

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.ofClient("force-cheshire"))
                        .get("/api/v1/submissions/" + id)
                        .then()
                        .body("state", equalTo("ACCEPTED"))
                        .body("rowsRead", equalTo(1_800))
                        .body("report.added", equalTo(1_800)));
    }

    @Test
    void rowsThatRepeatAreNotedAndRowsThatContradictAreRefused() {
        var row = row("cheshire", "robbery", "2021-06", "12");

        send("force-cheshire", CSV, HEADING + row + row, "")
                .statusCode(200)
                .body("report.added", equalTo(1))
                .body("report.notes.note", hasItem("repeats row 2"));
        send(
                        "force-cheshire",
                        CSV,
                        HEADING
                                + row("cheshire", "robbery", "2021-07", "12")
                                + row("cheshire", "robbery", "2021-07", "13"),
                        "")
                .statusCode(422)
                .body("report.errors[0].reason", containsString("row 2 has another value (12)"));
    }

    @Test
    void aProvisionalFigureIsReplacedWithoutAReasonAndAFinalOneIsNot() {
        var provisional = row("cheshire", "robbery", "2021-08", "12").replace(",,,,\n", ",yes,,,\n");
        send("force-cheshire", CSV, HEADING + provisional, "").statusCode(200);

        send("force-cheshire", CSV, HEADING + row("cheshire", "robbery", "2021-08", "14"), "")
                .statusCode(200)
                .body("report.corrected", equalTo(1));
        send("force-cheshire", CSV, HEADING + row("cheshire", "robbery", "2021-08", "15"), "")
                .statusCode(422)
                .body("report.errors[0].reason", containsString("without a reason"));
    }

    @Test
    void tablesThatDoNotSumAreTakenWithAWarning() {
        var file = HEADING
                + row("cheshire", "robbery", "2021-09", "100")
                + area("cheshire-east", 20)
                + area("cheshire-west-and-chester", 30)
                + area("halton", 10)
                + area("warrington", 35);

        send("force-cheshire", CSV, file, "?dryRun=true")
                .statusCode(200)
                .body("report.warnings[0]", containsString("5 are not placed in any"));
    }

    @Test
    void anOfficesOwnSpreadsheetIsReadByASavedMapping() {
        var mapping = """
                {"columns": {"Month": "month", "Number": "value"},
                 "constants": {"source": "dashboard:1", "force": "cheshire", "area": "cheshire",
                   "measure": "robbery", "statistic": "count", "unit": "offences"}}
                """;
        mapping("force-cheshire", "cheshire", mapping).statusCode(200);
        mapping("force-warwickshire", "cheshire", mapping).statusCode(403);
        mapping("force-cheshire", "cheshire", "{\"columns\": {\"A\": \"colour\"}}")
                .statusCode(422)
                .body("detail", containsString("No column of ours is called colour"));

        send("force-cheshire", CSV, "Month,Team,Number\nOct-21,A,12\nNov-21,A,13\n", "?mapping=dashboard")
                .statusCode(200)
                .body("report.added", equalTo(2));
        send("force-cheshire", CSV, "Month,Number\nOct-21,12\n", "?mapping=none")
                .statusCode(404);
        send("force-cheshire", CSV, "Month,Total\nOct-21,12\n", "?mapping=dashboard")
                .statusCode(422)
                .body("report.errors[0].reason", containsString("a heading Number"));
    }

    @Test
    void brokenJsonIsNamedWhereItBreaks() {
        send("force-cheshire", JSON, "{\"rows\": 3}", "").statusCode(422);
        send("force-cheshire", JSON, "[{\"source\": \"a\", \"source\": \"b\"}]", "")
                .statusCode(422)
                .body("report.errors[0].reason", equalTo("A row that gives one column twice"));
        send("force-cheshire", JSON, "[{\"colour\": \"red\"}]", "")
                .statusCode(422)
                .body("report.errors[0].column", equalTo("colour"));
        send("force-cheshire", JSON, "[{", "").statusCode(422);
    }

    @Test
    void theApiDescribesItself() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/submissions'.post.summary", containsString("Send a file"));
    }

    private static ValidatableResponse send(String client, String type, Object body, String query) {
        var request = given().auth().oauth2(Tokens.ofClient(client)).contentType(type);
        return (body instanceof byte[] bytes ? request.body(bytes) : request.body(body))
                .post("/api/v1/submissions" + query)
                .then();
    }

    private static ValidatableResponse keyed(String key, String file) {
        return given().auth()
                .oauth2(Tokens.ofClient("force-cheshire"))
                .contentType(CSV)
                .header("Idempotency-Key", key)
                .body(file)
                .post("/api/v1/submissions")
                .then();
    }

    private static ValidatableResponse mapping(String client, String force, String body) {
        return given().auth()
                .oauth2(Tokens.ofClient(client))
                .contentType(JSON)
                .body(body)
                .put("/api/v1/forces/" + force + "/column-mappings/dashboard")
                .then();
    }

    private static String row(String force, String measure, String month, String value) {
        var period = YearMonth.parse(month);
        return "test:p1,%s,%s,%s,%s,%s,count,%s,,,offences,,,,,\n"
                .formatted(force, measure, force, period.atDay(1), period.atEndOfMonth(), value);
    }

    private static String area(String area, int count) {
        return row("cheshire", "robbery", "2021-09", String.valueOf(count))
                .replace("robbery,cheshire,", "robbery,cheshire/" + area + ",");
    }

    private static byte[] workbook(String force, String measure, String month, String value) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Figures");
            var lines = (HEADING + row(force, measure, month, value)).split("\n");
            for (int line = 0; line < lines.length; line++) {
                var cells = lines[line].split(",", -1);
                var row = sheet.createRow(line);
                for (int cell = 0; cell < cells.length; cell++) {
                    row.createCell(cell).setCellValue(cells[cell]);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
