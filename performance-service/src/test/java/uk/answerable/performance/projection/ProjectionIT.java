package uk.answerable.performance.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;

/** Projections as anyone may ask for them. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class ProjectionIT {

    private static final String VALUES = IntStream.range(0, 40)
            .mapToObj(t -> t == 7 ? "null" : String.valueOf(200 + t + (t * 37) % 11))
            .collect(Collectors.joining(",", "[", "]"));
    private static final String FIELDS =
            "ruleSet method basis notes skill { heldBack ratio words } points { period { label } value intervals {"
                    + " level lower upper } }";

    @Test
    void anyoneMayProjectTheirOwnValues() {
        var answer = Graph.anonymous()
                .ask("{ projectionOf(values: %s, start: \"2017-04\", horizon: 3, levels: [50, 95]) { %s } }"
                        .formatted(VALUES, FIELDS));

        var projection = "data.projectionOf.";
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<String>getList(projection + "points.period.label"))
                .containsExactly("2020-08", "2020-09", "2020-10");
        assertThat(answer.<Integer>getList(projection + "points[0].intervals.level"))
                .containsExactly(50, 95);
        assertThat(answer.getDouble(projection + "points[0].value")).isBetween(225.0, 265.0);
        assertThat(answer.getString(projection + "ruleSet")).isEqualTo("mean-of-five 1");
        assertThat(answer.<String>getList(projection + "notes").getFirst()).contains("value 8");
        assertThat(answer.getString(projection + "basis")).contains("Past values of this series only");
        assertThat(answer.getString(projection + "skill.words")).contains("values held back");
    }

    @Test
    void restAnswersTheSame() {
        var graph = Graph.anonymous()
                .ask("{ projectionOf(values: %s, start: \"2017-04\") { points { value } } }".formatted(VALUES));

        var rest = given().contentType("application/json")
                .body("{\"values\": %s, \"start\": \"2017-04\"}".formatted(VALUES))
                .post("/api/v1/projections/series")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(rest.<Float>getList("points.value"))
                .isEqualTo(graph.<Float>getList("data.projectionOf.points.value"));
        assertThat(rest.getList("points")).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"values\": [], \"start\": \"2017-04\"} | give at least one",
                "{\"values\": [1, 2], \"start\": \"spring\"} | start is the period of the first value",
                "{\"values\": [1, 2]} | start is the period of the first value",
                "{\"start\": \"2017-04\"} | values are the figures",
                "{\"values\": [1, 1e400], \"start\": \"2017-04\"} | Value 2 is not a number",
                "{\"values\": [1, 2], \"start\": \"2017-04\", \"horizon\": 30} | ask for 1 to 24",
                "{\"values\": [1, 2], \"start\": \"2017-04\", \"levels\": [20]} | different whole numbers from 50 to 99"
            })
    void whatCannotBeProjectedIsRefusedInWords(String body, String reason) {
        var problem = given().contentType("application/json")
                .body(body)
                .post("/api/v1/projections/series")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();

        assertThat(problem.getString("detail")).contains(reason);
        assertThat(problem.getString("code")).isEqualTo("INVALID_INPUT");
    }

    @Test
    void theYearAheadComesWithPaceAndArrow() {
        var answer = Graph.anonymous().ask("""
            { annualProjectionOf(groups: [
                { group: "Robbery", years: [300, 330, 363], soFar: 346, samePeriodLastYear: 347 }]) {
              group projected projectedChangePercent projectedDirection { direction symbol words }
              actualChangePercent actualDirection { direction } pace words policySource } }
            """);

        var robbery = "data.annualProjectionOf[0].";
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getDouble(robbery + "projected")).isEqualTo(399.3);
        assertThat(answer.getString(robbery + "projectedDirection.direction")).isEqualTo("SLIGHTLY_UP");
        assertThat(answer.getString(robbery + "actualDirection.direction")).isEqualTo("STEADY");
        assertThat(answer.getString(robbery + "pace")).isEqualTo("BELOW");
        assertThat(answer.getString(robbery + "policySource")).contains("assumed");
    }

    @Test
    void aStoredSeriesIsProjectedAndItsNewestFiguresCompared() {
        var answer = Graph.anonymous().ask("""
            { force(code: "warwickshire") {
              issued: series(measure: "dvpn_issued") { projection(against: 2) { missingReason
                projection { %s } actualAgainstProjection { period { label } actual projected standing words } toleranceSource } }
              rolling: series(measure: "dip_sample_crime_data_integrity", statistic: "percent_rolling_6_months") {
                projection { missingReason projection { ruleSet } } } } }
            """.formatted(FIELDS));

        var issued = "data.force.issued.projection.";
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<Object>get(issued + "missingReason")).isNull();
        assertThat(answer.getList(issued + "projection.points")).hasSize(6);
        assertThat(answer.getList(issued + "actualAgainstProjection")).hasSize(2);
        assertThat(answer.getString(issued + "actualAgainstProjection[1].words"))
                .contains("the projection (");
        assertThat(answer.<Object>get("data.force.rolling.projection.projection"))
                .isNull();
        assertThat(answer.getString("data.force.rolling.projection.missingReason"))
                .contains("overlap");
    }

    @Test
    void aRequestBeyondTheBoundsIsRefused() {
        var answer = Graph.anonymous().ask("""
            { force(code: "warwickshire") { series(measure: "dvpn_issued") { projection(against: 13) { missingReason } } } }
            """);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_INPUT");
        assertThat(answer.getString("errors[0].message")).contains("0 to 12");
    }
}
