package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class CheckReportIT {

    private static final Map<String, Object> TABLE = Map.of(
            "title", "Hate Crime",
            "columns", List.of("", "Oct-19", "Nov-19", "Dec-19"),
            "rows",
                    List.of(
                            List.of("North", "48", "43", "32"),
                            List.of("South", "28", "33", "11"),
                            List.of("Total", "76", "76", "43")));
    private static final String TEXT = """
        Hate Crime

        43 hate crimes were recorded in December. This is a decrease compared to November (81).
        """;

    @Test
    void anyoneMayAskOverRest() {
        given().contentType(ContentType.JSON)
                .body(Map.of("source", "pack", "text", TEXT, "tables", List.of(TABLE)))
                .post("/api/v1/calculators/check")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("findings[0].kind", equalTo("text v table"))
                .body("findings[0].line", equalTo(3))
                .body("findings.size()", equalTo(1));
    }

    @Test
    void anyoneMayAskTheGraph() {
        var answer = Graph.anonymous().ask("""
            { checkReport(input: {text: "The meeting of Monday 3 March 2020 was the 22rd."}) {
                complete findings { kind severity place what why } } }
            """);

        assertThat(answer.getList("data.checkReport.findings.kind", String.class))
                .containsExactly("date", "ordinal");
    }

    @Test
    void refusesWhatItCannotRead() {
        given().contentType(ContentType.JSON)
                .body(Map.of("text", " "))
                .post("/api/v1/calculators/check")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "x".repeat(400_001)))
                .post("/api/v1/calculators/check")
                .then()
                .statusCode(413)
                .body("code", equalTo("PAYLOAD_TOO_LARGE"));
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "A report.", "figures", "source,measure\n1,2\n"))
                .post("/api/v1/calculators/check")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"));
    }
}
