package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** What rows of a file say: twice, provisionally, in parts that do not sum, in an office's own columns, in broken JSON. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SubmittedRowsIT {

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

    private static ValidatableResponse mapping(String client, String force, String body) {
        return given().auth()
                .oauth2(Tokens.ofClient(client))
                .contentType(JSON)
                .body(body)
                .put("/api/v1/forces/" + force + "/column-mappings/dashboard")
                .then();
    }

    private static String area(String area, int count) {
        return row("cheshire", "robbery", "2021-09", String.valueOf(count))
                .replace("robbery,cheshire,", "robbery,cheshire/" + area + ",");
    }
}
