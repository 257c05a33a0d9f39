package uk.answerable.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.gateway.door.TrustedDocuments;
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
        given().queryParam("query", "mutation { __typename }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("allow", "POST")
                .body("errors[0].message", equalTo("A mutation has to be sent with POST."));
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
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
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
                .statusCode(413)
                .body("errors[0].extensions.limit", equalTo("body"))
                .body("errors[0].extensions.value", equalTo(300_013))
                .body("errors[0].extensions.allowed", equalTo(262_144));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        characters | 15000 | 16
        tokens     | 1000  | 0
        """)
    void aDocumentThatIsTooLargeIsRefusedBeforeItIsRead(String limit, int allowed, int padding) {
        var fields = "a ".repeat(padding == 0 ? 1200 : 100) + "#" + "x".repeat(padding * 1000);
        given().contentType("application/json")
                .body("{\"query\": \"{ " + fields + "\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
                .body("errors[0].extensions.limit", equalTo(limit))
                .body("errors[0].extensions.allowed", equalTo(allowed))
                .body("errors[0].extensions.value", greaterThan(allowed));
    }

    @Test
    void aDocumentThatNestsTooDeepIsRefusedBeforeItIsRead() {
        given().contentType("application/json")
                .body("{\"query\": \"{ force(code: " + "[".repeat(200) + "]".repeat(200) + ") { name } }\"}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("LIMIT_EXCEEDED"))
                .body("errors[0].extensions.limit", equalTo("nesting"))
                .body("errors[0].extensions.value", equalTo(202))
                .body("errors[0].extensions.allowed", equalTo(100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        text/plain                           | 415 | The body has to be application/json.
        application/x-www-form-urlencoded    | 415 | The body has to be application/json.
        application/json; charset=iso-8859-1 | 415 | The body has to be in UTF-8, not iso-8859-1.
        application/json; charset=UTF-8      | 200 |
        Application/JSON                     | 200 |
        """)
    void onlyJsonInUtf8IsTakenWhichNoOtherSitesPageCanSend(String type, int status, String reason)
            throws IOException, InterruptedException {
        var response = post(type, "{\"query\": \"{ __typename }\"}".getBytes(UTF_8));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(reason == null ? "\"Query\"" : reason);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException, InterruptedException {
        var response = post("application/json", "{\"query\": \"{ __typename } # \u00e9\"}".getBytes(ISO_8859_1));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("The body is not UTF-8.");
    }

    @Test
    void whatIsNotOfferedIsNotAcceptable() {
        given().accept("text/html")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(406);
        given().accept("text/html, */*;q=0.1")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"));
        given().put("/graphql").then().statusCode(405).header("allow", "GET, POST");
    }

    @Test
    void aVariableOfAWrongTypeIsNamed() {
        given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body("{\"query\": \"query($code: String!) { force(code: $code) { name } }\", \"variables\":"
                        + " {\"code\": {\"a\": 1}}}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("code"))
                .body("$", not(hasKey("data")));
    }

    @Test
    void theSchemaIsNotToldNorGuessedAt() {
        given().contentType("application/json")
                .body("{\"query\": \"{ __schema { types { name } } }\"}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("INTROSPECTION_DISABLED"));
        given().contentType("application/json")
                .body("{\"query\": \"{ forcez { code } }\"}")
                .post("/graphql")
                .then()
                .body("errors[0].message", not(containsString("forces")));
    }

    @Test
    void aDocumentOfThePortalIsKnownByItsHash() throws IOException {
        var document = Files.readString(
                Path.of(System.getProperty("answerable.root"), "portal/src/main/resources/graphql/home.graphql"));
        given().contentType("application/json")
                .body("{\"documentId\": \"sha256:" + TrustedDocuments.hash(document) + "\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors.extensions.code", not(hasItem("UNKNOWN_DOCUMENT")));
        given().contentType("application/json")
                .body("{\"documentId\": \"sha256:" + TrustedDocuments.hash("{ x }") + "\"}")
                .post("/graphql")
                .then()
                .body("errors[0].extensions.code", equalTo("UNKNOWN_DOCUMENT"));
    }

    @Test
    void itIsReadyAndItsOperationsAreCounted() {
        given().get("/q/health/ready").then().statusCode(200);
        given().contentType("application/json")
                .body("{\"query\": \"query Counted { __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString(
                        "graphql_operation_seconds_count{kind=\"query\",operation=\"Counted\",outcome=\"answered\"}"));
    }

    private static HttpResponse<String> post(String type, byte[] body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                                .header("content-type", type)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
