package uk.answerable.portal.outage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Registers and programmes, as far as they can be had. */
@QuarkusTest
@QuarkusTestResource(value = StandInGateway.class, restrictToAnnotatedClass = true)
class RegisterPagesIT {

    private static final String FORCE = "\"force\":{\"name\":\"Warwickshire Police\"}";
    private static final String LAST = "\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}";

    @Test
    void anExemptDecisionShowsItsNumberAndSectionOnly() {
        answers("""
                {%s,"decisions":{"nodes":[{"reference":"WPCC20109","title":null,"decidedOn":null,"decisionMaker":null,
                  "exemptSection":43,"address":null,"note":null}],%s},
                  "series":[{"series":"WPCC","firstNumber":1,"lastNumber":3,"entries":2,"gaps":["2"]}]}""".formatted(FORCE, LAST));

        page("/forces/warwickshire/decisions")
                .statusCode(200)
                .body(
                        containsString("exempt under section 43"),
                        containsString("Numbers the register does not have"),
                        containsString("WPCC 1 to 3: 2 are here; 2 are not"));
    }

    @Test
    void aChecklistSaysWhatIsMissingOnWhichDay() {
        answers("""
                {%s,"duties":[{"paragraph":"1","what":"office holders","rhythm":"KEPT_CURRENT","source":"SI 2011/3050",
                  "entries":[{"about":"kept current","due":null,"state":"MISSING","publishedOn":null,"address":null}]}]}""".formatted(FORCE));

        page("/forces/warwickshire/publication-duties?on=2020-03-16")
                .statusCode(200)
                .body(
                        containsString("how it stands on 16 March 2020"),
                        containsString("Missing (1)"),
                        not(containsString("KEPT_CURRENT")));
        page("/forces/warwickshire/publication-duties?on=tomorrow").statusCode(400);
    }

    @Test
    void aBodyWithoutAProgrammeOrRecommendationsSaysSo() {
        answers("{%s,\"programme\":{\"nodes\":[],%s},\"recommendations\":{\"nodes\":[],%s},\"reviews\":{\"nodes\":[]}}"
                .formatted(body(), LAST, LAST));

        page("/bodies/warwickshire-pcp/programme")
                .statusCode(200)
                .body(containsString("No work programme of this body is recorded here"));
        page("/bodies/warwickshire-pcp/follow-up")
                .statusCode(200)
                .body(
                        containsString("follows up no recommendation here yet"),
                        containsString("No plan, report or appointment before this panel"));
    }

    @Test
    void aPartThatCannotBeHadIsSaidAndTheOtherStands() {
        StandInGateway.answers(
                200,
                "{\"data\":{%s,\"recommendations\":null,\"reviews\":{\"nodes\":[]}},\"errors\":[{\"message\":\"x\",%s}]}"
                        .formatted(body(), "\"path\":[\"recommendations\"]"));

        page("/bodies/warwickshire-pcp/follow-up")
                .statusCode(200)
                .body(containsString("Recommendations cannot be shown"), containsString("What it reviews by law"));
    }

    @Test
    void aBodyNobodyKnowsIsNoPage() {
        answers("{\"body\":null}");

        for (var page : new String[] {"", "/programme", "/follow-up"}) {
            page("/bodies/nowhere" + page).statusCode(404);
        }
    }

    private static String body() {
        return "\"body\":{\"code\":\"warwickshire-pcp\",\"name\":\"Panel\",\"force\":\"warwickshire\",%s}"
                .formatted("\"kind\":\"POLICE_AND_CRIME_PANEL\"");
    }

    private static void answers(String data) {
        StandInGateway.answers(200, "{\"data\":%s}".formatted(data));
    }

    private static ValidatableResponse page(String address) {
        return given().get(address).then();
    }
}
