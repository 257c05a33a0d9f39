package uk.answerable.performance.calculator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;

/** Persistence of repeat victims: what source 004 counted, and anybody's own. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class PersistenceIT {

    private static final String FIELDS = """
        { month repeatVictims alsoPreviousMonth alsoPreviousShare eachOfThreeMonths eachOfThreeShare missingReason }
        """;

    @Test
    void theSourcesOwnCountsSideBySide() {
        var answer = Graph.anonymous()
                .ask(
                        "{ force(code: \"warwickshire\") { all: victimPersistence(measure: \"repeat_victims\") %s da: victimPersistence(measure: \"da_repeat_victims\", last: 2) %s } }"
                                .formatted(FIELDS, FIELDS));

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.<String>getList("data.force.all.month")).containsExactly("2019-11", "2019-12", "2020-01");
        assertThat(answer.getInt("data.force.all[1].alsoPreviousMonth")).isEqualTo(87);
        assertThat(answer.getString("data.force.all[1].alsoPreviousShare")).isEqualTo("12%");
        assertThat(answer.getString("data.force.all[1].eachOfThreeShare")).isEqualTo("3%");
        assertThat(answer.getInt("data.force.all[2].eachOfThreeMonths")).isEqualTo(25);
        assertThat(answer.<Object>get("data.force.all[2].alsoPreviousMonth")).isNull();
        assertThat(answer.getString("data.force.all[2].missingReason"))
                .isEqualTo("How many were so in the month before is not held");
        assertThat(answer.getInt("data.force.da[0].alsoPreviousMonth")).isEqualTo(23);
    }

    @Test
    void aMeasureWithoutPersistenceIsRefused() {
        var answer = Graph.anonymous()
                .ask("{ force(code: \"warwickshire\") { victimPersistence(measure: \"robbery\") { month } } }");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNKNOWN_CODE");
    }

    @Test
    void anybodysKeysAreCountedInTheGraphAndOverRest() {
        var answer = Graph.anonymous().ask("""
            { persistenceOf(input: { month: "2019-12", decimals: 1, months: [
                { month: "2019-12", victims: ["k1", "k2", "k3"] }, { month: "2019-11", victims: ["k1", "k2"] },
                { month: "2019-10", victims: ["k2", "k9"] }] }) %s }
            """.formatted(FIELDS));
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getString("data.persistenceOf.alsoPreviousShare")).isEqualTo("66.7%");
        assertThat(answer.getString("data.persistenceOf.eachOfThreeShare")).isEqualTo("33.3%");

        post(Map.of("month", "2019-12", "counts", Map.of("repeatVictims", 718, "alsoPreviousMonth", 87)))
                .statusCode(200)
                .body("alsoPreviousShare", equalTo("12%"))
                .body("eachOfThreeMonths", nullValue())
                .body("missingReason", equalTo("How many were so in each of three months is not held"));
    }

    @Test
    void whatIsNotRightIsSaidWithoutAKey() {
        var refused = post(Map.of(
                        "month",
                        "2019-12",
                        "months",
                        List.of(Map.of("month", "2019-12", "victims", List.of("A. Name")))))
                .statusCode(422)
                .extract()
                .asString();

        assertThat(refused).contains("pseudonym").doesNotContain("A. Name");
        post(Map.of("month", "December")).statusCode(422);
        post(Map.of("month", "2019-12")).statusCode(422);
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/calculators/persistence")
                .then();
    }
}
