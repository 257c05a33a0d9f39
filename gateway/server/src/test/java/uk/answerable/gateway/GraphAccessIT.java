package uk.answerable.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Tokens;

/** What the supergraph guards is judged by the caller's own token, before a service is asked. */
@QuarkusTest
@QuarkusTestResource(value = Fixture.class, restrictToAnnotatedClass = true)
class GraphAccessIT {

    private static final String GUARDED = "UNAUTHORIZED_FIELD_OR_TYPE";
    private final FakeServices services = FakeServices.get();

    @BeforeEach
    void servicesAnswerWhatTheyAreAsked() {
        services.behave(exchange -> {
            var asked = services.received().getLast().body();
            var data = new StringBuilder();
            for (var field : new String[] {"staff", "figures", "ledger", "trail"}) {
                if (asked.contains(field)) {
                    data.append(data.isEmpty() ? "" : ",").append("\"%s\":\"told\"".formatted(field));
                }
            }
            FakeServices.json("{\"data\":{" + data + "}}").answer(exchange);
        });
    }

    @Test
    void whoIsNotKnownIsToldNothingGuardedAndNoServiceIsAsked() {
        var answer = ask(null, "{ staff figures ledger trail }");

        assertThat(answer.<Object>get("data.staff")).isNull();
        assertThat(answer.<String>getList("errors.extensions.code")).hasSize(4).containsOnly(GUARDED);
        assertThat(services.received()).isEmpty();
    }

    @Test
    void aTokenOpensWhatItsScopesAndRolesOpen() {
        var answer = ask(Tokens.of("member"), "{ staff ledger trail }");

        assertThat(answer.getString("data.staff")).isEqualTo("told");
        assertThat(answer.<Object>get("data.ledger")).isNull();
        assertThat(answer.<Object>get("data.trail")).isNull();
        assertThat(services.received())
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("staff").doesNotContain("ledger", "trail"));
    }

    @Test
    void aPolicyIsMetByTheRoleOfItsName() {
        assertThat(ask(Tokens.of("auditor"), "{ trail }").getString("data.trail"))
                .isEqualTo("told");
    }

    @Test
    void nobodyIsAnsweredFromWhatAnotherWasTold() {
        var question = "{ staff trail }";
        assertThat(ask(Tokens.of("auditor"), question).getString("data.trail")).isEqualTo("told");
        assertThat(ask(Tokens.of("member"), question).<Object>get("data.trail")).isNull();
        assertThat(ask(null, question).<Object>get("data.staff")).isNull();
        assertThat(services.received()).hasSize(2);
    }

    @Test
    void theTokenGoesOnToTheServiceAndNothingElseOfTheCallerDoes() {
        given().contentType("application/json")
                .auth()
                .oauth2(Tokens.of("member"))
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("cookie", "a=b")
                .header("x-own", "c")
                .body("{\"query\": \"{ staff }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("cache-control", "no-store");

        assertThat(services.received()).singleElement().satisfies(asked -> {
            assertThat(asked.headers().get("Authorization")).containsExactly("Bearer " + Tokens.of("member"));
            assertThat(asked.headers().get("Traceparent"))
                    .singleElement()
                    .asString()
                    .contains("0af7651916cd43dd8448eb211c80319c");
            assertThat(asked.headers()).doesNotContainKeys("Cookie", "X-own", "X-forwarded-for");
        });
    }

    @Test
    void anExpiredTokenIsRefusedAtTheDoor() {
        given().contentType("application/json")
                .auth()
                .oauth2(Tokens.expired("member"))
                .body("{\"query\": \"{ staff }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("www-authenticate", "Bearer");
        assertThat(services.received()).isEmpty();
    }

    private static JsonPath ask(String token, String query) {
        var request = given().contentType("application/json").body("{\"query\": \"" + query + "\"}");
        if (token != null) {
            request = request.auth().oauth2(token);
        }
        return request.post("/graphql").jsonPath();
    }
}
