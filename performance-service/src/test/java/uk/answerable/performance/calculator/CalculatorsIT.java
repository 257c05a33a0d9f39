package uk.answerable.performance.calculator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;

/** The calculators as anybody reaches them, in the graph and over REST. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class CalculatorsIT {

    @Test
    void aChartOfYourOwnValuesInTheGraph() {
        var answer = Graph.anonymous().ask("""
            { chartOf(values: [3, 1, 4, null, 1, 5, 9, 2], options: { polarity: LESS_IS_GOOD, target: 20 }) {
                ruleSet status reason pointsAvailable assurance warnings
                groups { from points mean screenedOut } points { place date value upper lower signals { kind side } judgement } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getString("data.chartOf.ruleSet")).isEqualTo("mdc-xmr-1");
        assertThat(answer.getInt("data.chartOf.pointsAvailable")).isEqualTo(7);
        assertThat(answer.getList("data.chartOf.points")).hasSize(8);
        assertThat(answer.<Object>get("data.chartOf.points[3].value")).isNull();
        assertThat(answer.<Object>get("data.chartOf.points[0].date")).isNull();
        assertThat(answer.getList("data.chartOf.warnings"))
                .containsExactly("too few points for limits: 7 of 13; drawn as asked");
        assertThat(answer.getString("data.chartOf.assurance")).isEqualTo("CONSISTENTLY_HITS");
    }

    @Test
    void theSameOverRest() {
        post("chart", Map.of("values", List.of(3, 1, 4, 1, 5, 9, 2)))
                .statusCode(200)
                .body("points[0].mean", closeToNumber(3.5714285714))
                .body("points[0].lower", closeToNumber(-6.6252380952))
                .body("points[0].upper", closeToNumber(13.7680952381));
    }

    @Test
    void everyRuleSetSaysWhatItIs() {
        given().get("/api/v1/calculators/rule-sets")
                .then()
                .statusCode(200)
                .body("", hasSize(7))
                .body("[0].code", equalTo("mdc-xmr-1"));
    }

    @Test
    void intervalsInTheGraph() {
        var answer = Graph.anonymous().ask("""
            { wilson: intervalOf(numerator: 1321, denominator: 1580) { estimate lower upper method unit }
              finite: intervalOf(percent: 83.6, denominator: 1580, populationSize: 35366, method: SYMMETRIC) { halfWidth method }
              rate: intervalOf(numerator: 453, base: 564466) { estimate unit method }
              count: intervalOf(numerator: 4) { lower upper method } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getString("data.wilson.method")).isEqualTo("wilson-1");
        assertThat(answer.getDouble("data.finite.halfWidth")).isBetween(1.784, 1.785);
        assertThat(answer.getString("data.rate.unit")).isEqualTo("RATE");
        assertThat(answer.getDouble("data.count.lower")).isBetween(1.0898, 1.0899);
    }

    @Test
    void twoEstimatesCompared() {
        var answer = Graph.anonymous().ask("""
            { compare(a: { percent: 79, halfWidth: 8 }, b: { percent: 85, halfWidth: 5 }) {
                significant intervalsOverlap wording difference } }
            """);

        assertThat(answer.getBoolean("data.compare.significant")).isFalse();
        assertThat(answer.getString("data.compare.wording")).startsWith("not significant");
    }

    @Test
    void aFunnel() {
        var points = List.of(
                Map.of("label", "one", "numerator", 800, "denominator", 1000),
                Map.of("label", "two", "numerator", 40, "denominator", 100),
                Map.of("label", "three", "numerator", 790, "denominator", 1000));

        post("funnel", Map.of("points", points))
                .statusCode(200)
                .body("points[1].place", equalTo("LOW"))
                .body("points", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chart | {\"values\": []} | give 1 to 10,000 values",
                "chart | {\"values\": [1], \"ruleSet\": \"nobodys\"} | ruleSet is none of mdc-xmr-1",
                "chart | {\"values\": [1e300, 2]} | values is larger than",
                "chart | {\"values\": [1, 2], \"options\": {\"fixedOn\": 5}} | limits are fixed on 12 values or more",
                "chart | {\"values\": [1, 2], \"options\": {\"kind\": \"P_PRIME\"}} | give a base for each of the 2"
                        + " values",
                "interval | {\"numerator\": 5, \"denominator\": 4} | numerator is at most the denominator",
                "interval | {\"numerator\": -5} | numerator is not below 0",
                "interval | {\"numerator\": 5, \"method\": \"WILSON\"} | WILSON is for proportions",
                "interval | {} | give a numerator, or a percentage as printed",
                "comparison | {\"a\": {\"numerator\": 1}} | The body is empty, or lacks one of two estimates.",
                "comparison | {\"a\": {\"numerator\": 1}, \"b\": {\"numerator\": 1, \"base\": 5}} | compare two of a"
                        + " kind",
                "derivation | {\"kind\": \"SUM\", \"figures\": [{\"value\": \"many\"}]} | is no number: write 1,234",
                "derivation | {\"kind\": \"SUM\"} | give a kind, and figures each with a value",
                "funnel | {\"points\": []} | give 2 to 500"
            })
    void whatCannotBeComputedIsRefusedWithWhatWouldBeRight(String calculator, String body, String reason) {
        var answer = given().contentType("application/json")
                .body(body)
                .post("/api/v1/calculators/" + calculator)
                .then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .extract()
                .asString();

        assertThat(answer).contains(reason);
    }

    @Test
    void aBodyThatIsNoJsonIsTheCallersMistake() {
        given().contentType("application/json")
                .body("{\"values\": [1, ")
                .post("/api/v1/calculators/chart")
                .then()
                .statusCode(lessThan(500));
    }

    @Test
    void tenThousandValuesAreTheMost() {
        post("chart", Map.of("values", Collections.nCopies(10_000, 5))).statusCode(200);
        post("chart", Map.of("values", Collections.nCopies(10_001, 5))).statusCode(422);
    }

    private static Matcher<Float> closeToNumber(double number) {
        return new CustomTypeSafeMatcher<>("close to " + number) {
            @Override
            protected boolean matchesSafely(Float found) {
                return Math.abs(found - number) < 1e-5;
            }
        };
    }

    private static ValidatableResponse post(String calculator, Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/calculators/" + calculator)
                .then();
    }
}
