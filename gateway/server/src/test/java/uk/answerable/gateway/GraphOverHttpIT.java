package uk.answerable.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.test.Tokens;

/** What a caller meets at the door, before and without any service. */
@QuarkusTest
@QuarkusTestResource(Identity.class)
class GraphOverHttpIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not json                                   | The body is not JSON.
                    "text"                                     | The body has to be a JSON object with a query.
                    []                                         | Batches are not answered; send one operation per request.
                    {}                                         | query has to be a GraphQL document as text.
                    {"query": 1}                               | query has to be a GraphQL document as text.
                    {"query": "{forces{code}}", "variables": 1}| variables has to be a JSON object.
                    {"query": "{forces{code}}", "operationName": []} | operationName has to be text.
                    """)
    void aBodyThatIsNoRequestIsRefusedWithWhatWouldBeRight(String body, String reason) {
        given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo(reason))
                .body("$", not(hasKey("data")));
    }

    @Test
    void aQueryMayBeSentByGetAndAMutationMayNot() {
        given().queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
        given().queryParam("query", "mutation { closeAction(input: {}) { userErrors { code } } }")
                .get("/graphql")
                .then()
                .statusCode(405);
    }

    @Test
    void theNewMediaTypeTellsARefusedRequestByItsStatus() {
        given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body("{\"query\": \"{ nothingOfTheKind }\"}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .contentType(containsString("application/graphql-response+json"))
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
        given().contentType("application/json")
                .body("{\"query\": \"{ nothingOfTheKind }\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void twoOperationsNeedAName() {
        given().contentType("application/json")
                .body("{\"query\": \"query a { __typename } query b { __typename }\"}")
                .post("/graphql")
                .then()
                .body("$", not(hasKey("data")))
                .body("errors[0].message", containsString("operation"));
    }

    @Test
    void aServiceThatIsAwayIsNamedAndNothingMoreIsTold() {
        given().contentType("application/json")
                .body("{\"query\": \"{ force(code: \\\"warwickshire\\\") { name } }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.force", nullValue())
                .body("errors[0].path", equalTo(List.of("force")))
                .body("errors[0].extensions.code", equalTo("SUBGRAPH_UNAVAILABLE"))
                .body("errors[0].extensions.service", equalTo("performance"))
                .body("errors[0].message", not(containsString("127.0.0.1")));
    }

    @Test
    void aBadTokenIsRefusedAtTheDoorAndAGoodOneIsNot() {
        var body = "{\"query\": \"{ __typename }\"}";
        given().contentType("application/json")
                .auth()
                .oauth2("nonsense")
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of("member"))
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void aRequestOverTheLimitIsRefused() {
        given().contentType("application/json")
                .body("{\"query\": \"" + " ".repeat(300_000) + "\"}")
                .post("/graphql")
                .then()
                .statusCode(413);
    }
}
