package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** Files of observations, good and bad, from those who may send them and those who may not. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class ObservationImportIT {

    private static final String HEADING =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n";

    @Inject
    DataSource database;

    @Test
    void aFileIsTakenOnceAndAgainChangesNothing() {
        var file = HEADING + row("shoplifting", "2021-01", "12.0") + row("shoplifting", "2021-02", "1,204");

        submit(Tokens.of("analyst"), file, "")
                .statusCode(200)
                .body("accepted", equalTo(true))
                .body("added", equalTo(2))
                .body("notes[0].note", equalTo("printed with decimals although a count; read as 12"));
        submit(Tokens.of("analyst"), file, "")
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(2))
                .body("message", startsWith("Nothing changed"));
    }

    @Test
    void thePackagedReferenceDataChangesNothingEither() throws IOException {
        String all;
        try (var stream = getClass().getResourceAsStream("/reference/observations.csv")) {
            all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        var own = all.lines()
                .filter(line -> line.startsWith("source,") || line.contains(",Warwickshire Police,"))
                .collect(Collectors.joining("\n"));

        submit(Tokens.of("analyst"), own, "")
                .statusCode(200)
                .body("rows", equalTo(1247))
                .body("unchanged", equalTo(1247))
                .body("message", startsWith("Nothing changed"));
    }

    @Test
    void oneErrorAndNothingIsTaken() throws SQLException {
        var before = count();
        var file = HEADING
                + row("shoplifting", "2022-01", "12")
                + row("shoplifting", "2022-02", "12.5")
                + row("shoplifting", "2022-13", "12")
                + row("shoplifting", "2022-03", "95%%")
                + row("shoplifting", "2022-04", "3,7921")
                + row("shoplifting", "2022-05", "12").replace("Warwickshire (force)", "Atlantis");

        submit(Tokens.ofClient("force-warwickshire"), file, "")
                .statusCode(422)
                .body("accepted", equalTo(false))
                .body("errors", hasSize(6))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("value"))
                .body("errors[0].value", equalTo("12.5"))
                .body("errors[0].reason", equalTo("a count is a whole number"))
                .body("errors.reason", hasItem("there is no month 13"))
                .body("errors.reason", hasItem("the per cent sign stands twice"))
                .body("errors.reason", hasItem(containsString("footnote")))
                .body("errors.value", hasItem("Atlantis"));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void onlyTheOwnForcesFiguresAreTakenAndOnlyFromThoseWhoMaySend() {
        var file = HEADING + row("shoplifting", "2022-06", "12");

        submit(Tokens.ofClient("force-cheshire"), file, "")
                .statusCode(422)
                .body("errors[0].column", equalTo("force"))
                .body("errors[0].reason", equalTo("not a force your office submits figures for"));
        submit(Tokens.of("analyst-cheshire"), file, "").statusCode(422);
        submit(Tokens.of("member"), file, "").statusCode(403).body("code", equalTo("FORBIDDEN"));
        submit(Tokens.expired("analyst"), file, "").statusCode(401);
        given().contentType("text/csv")
                .body(file)
                .post("/api/v1/imports/observations")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void theSameFileTwiceAtOnceIsTakenOnce() {
        var file = HEADING + row("shoplifting", "2022-09", "12") + row("shoplifting", "2022-10", "13");
        var token = Tokens.of("analyst");

        var added = IntStream.range(0, 6)
                .parallel()
                .map(n -> submit(token, file, "").statusCode(200).extract().path("added"))
                .sum();

        assertThat(added).isEqualTo(2);
    }

    @Test
    void aDryRunWritesNothing() throws SQLException {
        var before = count();

        submit(Tokens.of("analyst"), HEADING + row("shoplifting", "2022-07", "12"), "?dryRun=true")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(1));

        submit(Tokens.of("analyst"), HEADING + row("shoplifting", "2022-07", "12"), "?dryRun=yes")
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void filesThatAreNoneAreNamed() {
        submit(Tokens.of("analyst"), "", "").statusCode(422);
        submit(Tokens.of("analyst"), "a,b\n", "")
                .statusCode(422)
                .body("errors[0].reason", startsWith("The first line must be the heading"));
        submit(Tokens.of("analyst"), "x".repeat(300_001), "")
                .statusCode(422)
                .body("errors[0].reason", startsWith("The file is larger than"));
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/imports/observations")
                .then()
                .statusCode(415);
        submit(Tokens.of("analyst"), HEADING + row("shoplifting", "2022-08", "12"), "?publishedAt=2020-01-01T00:00:00Z")
                .statusCode(422)
                .body("code", equalTo("DATE_OUT_OF_ORDER"));
        submit(Tokens.of("analyst"), HEADING + row("shoplifting", "2022-08", "12"), "?reason=" + "x".repeat(2_001))
                .statusCode(422)
                .body("code", equalTo("INVALID_INPUT"));
    }

    @Test
    void whatIsKnownIsTheForcesUntilItIsPublished() {
        var file = HEADING + row("bicycle_theft", "2023-01", "31");
        submit(Tokens.ofClient("force-warwickshire"), file, "").statusCode(200).body("added", equalTo(1));

        assertThat(printed(Graph.anonymous(), "bicycle_theft", "2023-01")).isNull();
        assertThat(printed(Graph.as("analyst-cheshire"), "bicycle_theft", "2023-01"))
                .isNull();
        assertThat(printed(Graph.as("analyst"), "bicycle_theft", "2023-01")).isEqualTo("31");

        submit(Tokens.of("analyst"), file, "?publishedAt=" + Instant.now().plusSeconds(3600))
                .statusCode(200)
                .body("published", equalTo(1));
        assertThat(printed(Graph.anonymous(), "bicycle_theft", "2023-01")).isNull();
    }

    @Test
    void aCorrectionIsALaterVersionWithAReasonAndTheEarlierStands() throws SQLException {
        var first = HEADING + row("bicycle_theft", "2023-05", "40");
        var second = HEADING + row("bicycle_theft", "2023-05", "41");
        submit(Tokens.of("analyst"), first, "").statusCode(200);
        var between = Instant.now();

        submit(Tokens.of("analyst"), second, "")
                .statusCode(422)
                .body("errors[0].reason", containsString("without a reason"));
        submit(Tokens.of("analyst"), second, "?reason=audit").statusCode(200).body("corrected", equalTo(1));

        assertThat(printed(Graph.as("analyst"), "bicycle_theft", "2023-05")).isEqualTo("41");
        assertThat(answer(Graph.as("analyst"), "bicycle_theft", ", asKnownAt: \"" + between + "\"")
                        .<String>get(find("2023-05")))
                .isEqualTo("40");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE observation_version SET printed = '42'"))
                    .hasMessageContaining("stands as it was known");
        }
    }

    private static String printed(Graph graph, String measure, String period) {
        return answer(graph, measure, "").get(find(period));
    }

    private static JsonPath answer(Graph graph, String measure, String more) {
        return graph.ask("""
                { force(code: "warwickshire") { series(measure: "%s", statistic: "count", last: 120 %s) {
                  points { period { label } figure { printed } } } } }
                """.formatted(measure, more));
    }

    private static String find(String period) {
        return "data.force.series.points.find { it.period.label == '%s' }?.figure?.printed".formatted(period);
    }

    private static ValidatableResponse submit(String token, String file, String query) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/observations" + query)
                .then();
    }

    /** One count of a month. */
    private static String row(String measure, String month, String value) {
        var end = month.endsWith("-13")
                ? "28"
                : String.valueOf(YearMonth.parse(month).lengthOfMonth());
        return "test:p1,Warwickshire Police,%s,Warwickshire (force),%s-01,%s-%s,count,\"%s\",,,offences,\n"
                .formatted(measure, month, month, end, value);
    }

    private long count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM observation_version")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
