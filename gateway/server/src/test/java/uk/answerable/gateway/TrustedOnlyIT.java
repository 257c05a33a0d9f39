package uk.answerable.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.answerable.gateway.door.TrustedDocuments;

/** With the list on, nothing is answered that is not on it; and a request may be told how it was answered. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "answerable.documents.only-trusted", value = "true"),
            @ResourceArg(
                    name = "answerable.documents.folder",
                    value = "${root}/gateway/server/src/test/resources/trusted"),
            @ResourceArg(name = "answerable.explain", value = "true"),
            @ResourceArg(name = "answerable.rate.cost-per-minute", value = "40")
        })
class TrustedOnlyIT {

    private static final String KNOWN = "{ desk(code: 1) { name books } }";

    @Test
    void aDocumentThatIsNotOnTheListIsRefused() {
        given().contentType("application/json")
                .body("{\"query\": \"{ shelves }\"}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("UNKNOWN_DOCUMENT"));
    }

    @Test
    void oneOnTheListIsAnsweredByItsIdAndExplained() {
        FakeServices.get().behave(FakeServices.json("{\"data\":{\"desk\":{\"code\":\"1\",\"name\":\"front\"}}}"));
        given().contentType("application/json")
                .body("{\"documentId\": \"sha256:" + TrustedDocuments.hash(KNOWN)
                        + "\", \"extensions\": {\"queryPlan\": true}}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("$", hasKey("data"))
                .body("extensions.queryPlan", containsString("desk"))
                .body("extensions.queryPlan", containsString("shelf"));
    }

    @Test
    void aCallerWhoAsksTooMuchIsToldWhenToComeAgain() {
        for (int i = 0; i < 60; i++) {
            given().contentType("application/json")
                    .body("{\"query\": \"" + KNOWN + "\"}")
                    .post("/graphql");
        }
        given().contentType("application/json")
                .body("{\"query\": \"" + KNOWN + "\"}")
                .post("/graphql")
                .then()
                .statusCode(429)
                .header("retry-after", matchesPattern("[0-9]+"))
                .body("errors[0].extensions.code", equalTo("RATE_LIMITED"))
                .body("errors[0].extensions.allowed", equalTo(40));
    }
}
