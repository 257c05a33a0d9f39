package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static uk.answerable.performance.SubmissionSteps.CSV;
import static uk.answerable.performance.SubmissionSteps.HEADING;
import static uk.answerable.performance.SubmissionSteps.JSON;
import static uk.answerable.performance.SubmissionSteps.row;
import static uk.answerable.performance.SubmissionSteps.send;

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

/** Files over /api/v1/submissions: three forms, keys, other people's forces, long ones. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SubmissionIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    void theApiDescribesItself() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/submissions'.post.summary", containsString("Send a file"));
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
