package uk.answerable.performance.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;
import uk.answerable.performance.WithReferenceData;

/** Replies as they come in, and what they come to for whom. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SurveyIT {

    private static final String HEADING = "survey,response,month,crime_type,question,answer\n";
    private static final String ESTIMATES = """
        { surveys(force: "warwickshire") { code title mandatory questions
            estimates(view: ROLLING_3_MONTHS, to: "2019-12", last: 2) { from to base percent lower upper warnings }
            drivers(to: "2019-12") { stage responses correlation } } }
        """;

    @Test
    void repliesAreTakenOnceAndCounted() {
        var file = file("A");

        submit("analyst", file, "?dryRun=true").statusCode(200).body("added", equalTo(160));
        submit("analyst", file, "").statusCode(200).body("added", equalTo(160)).body("unchanged", equalTo(0));
        submit("analyst", file, "").statusCode(200).body("added", equalTo(0)).body("unchanged", equalTo(160));
        submit("analyst", file.replace("very satisfied", "fairly satisfied"), "")
                .statusCode(422)
                .body("errors[0].reason", containsString("held already"));

        var answer = Graph.as("analyst").ask(ESTIMATES);
        var hate = "data.surveys.find { it.code == 'warwickshire-hate-crime' }.";
        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getInt(hate + "estimates[1].base")).isEqualTo(80);
        assertThat(answer.getFloat(hate + "estimates[1].percent")).isEqualTo(75.0f);
        assertThat(answer.getString(hate + "estimates[1].from")).isEqualTo("2019-10");
        assertThat(answer.getInt(hate + "estimates[0].base")).isZero();
        assertThat(answer.getString(hate + "drivers[0].stage")).isEqualTo("FOLLOW_UP");
        assertThat(answer.getFloat(hate + "drivers[0].correlation")).isEqualTo(1.0f);
        assertThat(answer.getInt("data.surveys.find { it.code == 'warwickshire-standard' }.estimates[1].base"))
                .isZero();
    }

    @Test
    void othersSeeWhatASurveyIsAndNotWhatItCameTo() {
        for (var answer : new io.restassured.path.json.JsonPath[] {
            Graph.anonymous().ask(ESTIMATES),
            Graph.as("analyst-cheshire").ask(ESTIMATES),
            Graph.as("member").ask(ESTIMATES)
        }) {
            assertThat(answer.<Object>get("errors")).isNull();
            assertThat(answer.getList("data.surveys")).hasSize(3);
            assertThat(answer.getList("data.surveys.estimates")).containsOnlyNulls();
            assertThat(answer.getList("data.surveys.drivers")).containsOnlyNulls();
        }
    }

    @Test
    void anotherForcesSurveyAndAnotherOfficeAreRefused() {
        submit("analyst-cheshire", file("B"), "")
                .statusCode(422)
                .body("errors[0].reason", equalTo("is no survey of your force"));
        submit("member", file("B"), "").statusCode(403);
        given().contentType("text/csv")
                .body(file("B"))
                .post("/api/v1/imports/survey-replies")
                .then()
                .statusCode(401);
        submit("analyst", file("B"), "?dryRun=maybe").statusCode(422);
    }

    private static ValidatableResponse submit(String who, String file, String query) {
        return given().auth()
                .oauth2(Tokens.of(who))
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/imports/survey-replies" + query)
                .then();
    }

    /** Eighty people in December, of whom sixty are satisfied, with follow-up and with the whole. */
    private static String file(String prefix) {
        var text = new StringBuilder(HEADING);
        for (var person = 0; person < 80; person++) {
            var reply = person < 60 ? "very satisfied" : "very dissatisfied";
            for (var question : new String[] {"kept informed", "overall"}) {
                text.append(
                        "warwickshire-hate-crime,%s-%d,2019-12,,%s,%s%n".formatted(prefix, person, question, reply));
            }
        }
        return text.toString();
    }
}
