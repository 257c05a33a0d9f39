package uk.answerable.portal.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a complainant is shown, whatever comes back for what they typed. That it is taken in, acceptance tests prove. */
@QuarkusTest
@QuarkusTestResource(value = StandInGateway.class, restrictToAnnotatedClass = true)
class ComplaintFormIT {

    private static final String PAGE = "/forces/warwickshire/complaint";
    private static final String FORCE =
            "{\"name\":\"Warwickshire Police\",\"complaintIntake\":{\"longestStatement\":6000}}";
    private static final String DEADLINES =
            "[{\"label\":\"Recording the complaint\",\"due\":\"2020-02-17\",\"status\":\"national target\"}]";

    @Test
    void theFormSaysHowMuchIsTakenAndMarksEveryField() {
        StandInGateway.answers(200, "{\"data\":{\"force\":%s}}".formatted(FORCE));

        given().get(PAGE)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("You can enter up to 6000 characters"),
                        containsString("<label class=\"govuk-label govuk-label--m\" for=\"statement\">"),
                        containsString("autocomplete=\"street-address\""),
                        containsString("method=\"post\""));
        assertThat(StandInGateway.timesAsked()).isEqualTo(1);
    }

    @Test
    void whereNoneAreTakenInItIsSaidAndThereIsNoForm() {
        StandInGateway.answers(200, "{\"data\":{\"force\":{\"name\":\"Kent Police\",\"complaintIntake\":null}}}");
        given().get("/forces/kent/complaint")
                .then()
                .statusCode(200)
                .body(
                        containsString("Complaints about Kent Police are not taken in here"),
                        not(containsString("<form")));

        StandInGateway.answers(200, "{\"data\":{\"force\":null}}");
        given().get("/forces/nowhere/complaint").then().statusCode(404);
    }

    @Test
    void everyProblemIsToldAtOnceAtItsFieldAndWhatWasTypedStays() {
        StandInGateway.answers(
                200,
                told(
                        "null",
                        "{\"code\":\"INVALID_INPUT\",\"field\":\"input.complainant.email\",\"message\":\"no address\"},"
                                + "{\"code\":\"INVALID_INPUT\",\"field\":\"input.statement\",\"message\":\"the text is empty\"}"));

        step("check", Map.of("statement", " ", "standing", "", "name", "<b>A N Other</b>", "email", "nowhere"))
                .statusCode(400)
                .body(
                        containsString("<title>Error: Complain about Warwickshire Police - Answerable</title>"),
                        containsString("<a href=\"#statement\">What happened: the text is empty</a>"),
                        containsString("<a href=\"#standing\">How it concerns you: choose the one that fits best</a>"),
                        containsString("<a href=\"#email\">E-mail address: no address</a>"),
                        containsString("aria-describedby=\"email-error\""),
                        containsString("value=\"&lt;b&gt;A N Other&lt;/b&gt;\""),
                        not(containsString("<b>A N Other")));
        assertThat(StandInGateway.timesAsked()).isEqualTo(1);
    }

    @Test
    void aMegabyteIsRefusedInWordsAndGoesNoFurther() {
        StandInGateway.answers(200, "{\"data\":{\"force\":%s}}".formatted(FORCE));

        step("check", Map.of("statement", "&".repeat(1_048_576)))
                .statusCode(400)
                .body(containsString("What happened: the text has 1,048,576 characters, far more than can be taken"));

        assertThat(StandInGateway.lastAsked().body()).doesNotContain("&&", "makeComplaint");
    }

    @Test
    void answersAreReadBackAsTextWithTheDatesBeforeAnythingIsSent() {
        StandInGateway.answers(200, told("null", ""));

        step("check", Map.of("chief", "yes"))
                .statusCode(200)
                .body(
                        containsString("Check your answers before you send your complaint"),
                        containsString("Nobody came &lt;i&gt;back&lt;/i&gt; to me."),
                        containsString("Yes: the force does not see it"),
                        containsString("Monday 17 February 2020"),
                        containsString("national target"),
                        containsString("name=\"key\""));

        var asked = StandInGateway.lastAsked();
        assertThat(asked.body()).contains("\"checkOnly\":true", "\"standing\":\"WITNESS\"");
        assertThat(asked.authorization()).isNull();
        assertThat(asked.visitor()).isEqualTo("127.0.0.1");
    }

    @Test
    void changingLeadsBackToTheFormWithTheAnswers() {
        StandInGateway.answers(200, "{\"data\":{\"force\":%s}}".formatted(FORCE));

        step("change", Map.of())
                .statusCode(200)
                .body(
                        containsString("Complain about Warwickshire Police"),
                        containsString("value=\"A N Other\""),
                        containsString("value=\"WITNESS\" checked"),
                        not(containsString("There is a problem")));
    }

    @Test
    void whatWasSentIsAReceiptThatNamesNobody() {
        StandInGateway.answers(200, told("\"WAR-2020-000123\"", ""));

        step("send", Map.of("key", "01890a5d-ac96-774b-bcce-b302099a8057"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", is((String) null))
                .body(
                        containsString("WAR-2020-000123"),
                        containsString("Monday 3 February 2020"),
                        not(containsString("A N Other")),
                        not(containsString("Nobody came")));

        assertThat(StandInGateway.lastAsked().body())
                .contains("\"requestKey\":\"01890a5d-ac96-774b-bcce-b302099a8057\"")
                .doesNotContain("checkOnly\":true");
    }

    @Test
    void oneWhoSentTooManyIsToldAndKeepsTheAnswersAndTheirKey() {
        StandInGateway.answers(
                200,
                told("null", "{\"code\":\"TOO_MANY_REQUESTS\",\"field\":null,\"message\":\"20 complaints an hour\"}"));

        step("send", Map.of("key", "01890a5d-ac96-774b-bcce-b302099a8057"))
                .statusCode(429)
                .body(
                        containsString("20 complaints an hour"),
                        containsString("value=\"01890a5d-ac96-774b-bcce-b302099a8057\""),
                        containsString("value=\"A N Other\""));
    }

    @Test
    void whatCannotBeSentNowIsNotLostAndIsSentAgainUnderTheSameKey() {
        StandInGateway.answers(503, "");

        step("send", Map.of("key", "01890a5d-ac96-774b-bcce-b302099a8057"))
                .statusCode(503)
                .body(allOf(
                        containsString("Your answers are still here"),
                        containsString("value=\"01890a5d-ac96-774b-bcce-b302099a8057\""),
                        containsString("Nobody came &lt;i&gt;back")));
        step("check", Map.of()).statusCode(503).body(containsString("Sorry, the service is unavailable"));
    }

    private static ValidatableResponse step(String step, Map<String, String> changes) {
        var form = new HashMap<>(Map.of(
                "statement",
                "Nobody came <i>back</i> to me.",
                "standing",
                "WITNESS",
                "name",
                "A N Other",
                "email",
                "a@example.org"));
        form.putAll(changes);
        form.put("step", step);
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(PAGE)
                .then();
    }

    private static String told(String reference, String errors) {
        return "{\"data\":{\"result\":{\"reference\":%s,\"receivedOn\":%s,\"deadlines\":%s,\"force\":%s,\"userErrors\":[%s]}}}"
                .formatted(reference, reference.equals("null") ? "null" : "\"2020-02-03\"", DEADLINES, FORCE, errors);
    }
}
