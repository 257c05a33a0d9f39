package uk.answerable.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that is down, slow or talks nonsense costs its own fields, under a stable code that says no more. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "answerable.subgraph-timeout", value = "400ms"),
            @ResourceArg(name = "answerable.subgraph-answer-limit", value = "2000"),
            @ResourceArg(name = "answerable.limits.result", value = "1000"),
            @ResourceArg(name = "answerable.breaker.volume", value = "4"),
            @ResourceArg(name = "answerable.breaker.delay", value = "300ms")
        })
class MisbehavingServicesIT {

    private static final String GOOD = "{\"data\":{\"desk\":{\"code\":\"1\",\"name\":\"front\"}}}";
    private final FakeServices services = FakeServices.get();

    @BeforeEach
    void theBreakerIsClosed() {
        services.behave(FakeServices.json(GOOD));
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> {
            for (int i = 0; i < 4; i++) {
                if (!"front".equals(ask().getString("data.desk.name"))) {
                    return false;
                }
            }
            return true;
        });
    }

    static Stream<Arguments> misbehaviours() {
        return Stream.of(
                Arguments.of("garbage", FakeServices.response(200, "application/json", "<<<secret>>>")),
                Arguments.of("another content type", FakeServices.response(200, "text/html", "<p>secret</p>")),
                Arguments.of("500", FakeServices.response(500, "text/plain", "secret stack trace")),
                Arguments.of("404", FakeServices.response(404, "text/plain", "secret")),
                Arguments.of("an array", FakeServices.json("[\"secret\"]")),
                Arguments.of("no data and no errors", FakeServices.json("{\"secret\":1}")),
                Arguments.of("half a JSON", (FakeServices.Behaviour) exchange -> {
                    exchange.getResponseHeaders().set("content-type", "application/json");
                    exchange.sendResponseHeaders(200, GOOD.length());
                    exchange.getResponseBody().write(GOOD.substring(0, 20).getBytes());
                    exchange.getResponseBody().flush();
                    exchange.close();
                }),
                Arguments.of("more than is read", FakeServices.json("{\"data\":{\"x\":\"" + "s".repeat(3000) + "\"}}")),
                Arguments.of("nothing at all", (FakeServices.Behaviour) exchange -> exchange.close()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaviours")
    void itsFieldsAreNullUnderAStableCodeAndNothingLeaks(String name, FakeServices.Behaviour behaviour) {
        services.behave(behaviour);

        var answer = ask();

        assertThat(answer.<Object>get("data.desk")).isNull();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("SUBGRAPH_UNAVAILABLE");
        assertThat(answer.<Object>getList("errors[0].path")).containsExactly("desk");
        assertThat(answer.prettify()).doesNotContain("secret", "127.0.0.1", "Exception");
    }

    @Test
    void aServiceWhoseSchemaDriftedFromTheSupergraphIsNamed() {
        services.behave(FakeServices.json(
                "{\"errors\":[{\"message\":\"Validation error (FieldUndefined@[desk/name]) : secret\","
                        + "\"extensions\":{\"classification\":\"ValidationError\"}}],\"data\":null}"));

        var answer = ask();

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("SUBGRAPH_SCHEMA_DRIFT");
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("The desk service is not what the supergraph says it is.");
        assertThat(answer.<Object>getList("errors[0].path")).containsExactly("desk");
    }

    @Test
    void anAnswerThatGrewTooLargeIsNotGivenAndSaysSo() {
        services.behave(FakeServices.json(GOOD.replace("front", "f".repeat(1200))));

        var answer = ask();

        assertThat(answer.<Object>get("data")).isNull();
        assertThat(answer.<Map<String, Object>>get("errors[0].extensions"))
                .containsEntry("code", "LIMIT_EXCEEDED")
                .containsEntry("limit", "result")
                .containsEntry("value", "{\"data\":{\"desk\":{\"name\":\"\"}}}".length() + 1200)
                .containsEntry("allowed", 1000);
    }

    @Test
    void aSlowServiceIsNotWaitedForLongerThanAllowed() {
        var released = new CountDownLatch(1);
        services.behave(exchange -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });

        var began = System.nanoTime();
        var answer = ask();
        released.countDown();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("SUBGRAPH_UNAVAILABLE");
    }

    @Test
    void aBrokenServiceIsLeftAloneForAWhileAndTriedAgain() {
        services.behave(FakeServices.response(500, "text/plain", "down"));
        for (int i = 0; i < 12; i++) {
            ask();
        }
        assertThat(services.received()).hasSizeLessThan(12);

        services.behave(FakeServices.json(GOOD));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(ask().getString("data.desk.name")).isEqualTo("front"));
    }

    @Test
    void aServiceThatTakesNoSubscriptionsIsLeftAloneForAWhileToo() {
        services.behave(FakeServices.response(503, "text/plain", "down"));
        for (int i = 0; i < 12; i++) {
            subscribe();
        }
        assertThat(services.received()).isNotEmpty().hasSizeLessThan(12);
    }

    @Test
    void aServiceThatRefusesASubscriptionIsNotBroken() {
        services.behave(FakeServices.response(403, "text/plain", "not you"));
        for (int i = 0; i < 12; i++) {
            subscribe();
        }
        assertThat(services.received()).hasSize(12);
    }

    /** Tries to, and is told that the service is away. */
    private static void subscribe() {
        try (var caller = Caller.anonymous().subscribe("1", "subscription { deskMoved { name } }")) {
            var told = caller.of("1", 2);
            assertThat(told.getFirst().encode())
                    .contains("SUBGRAPH_UNAVAILABLE")
                    .doesNotContain("503", "403", "127.0.0.1");
            assertThat(told.getLast().getString("type")).isEqualTo("complete");
        }
    }

    @Test
    void oneServiceInTroubleCostsOnlyItsOwnFields() {
        services.behave(exchange -> (exchange.getRequestURI().getPath().equals("/shelf")
                        ? FakeServices.response(500, "text/plain", "down")
                        : FakeServices.json(GOOD))
                .answer(exchange));

        var answer = ask("{ desk(code: 1) { name books } }");

        assertThat(answer.getString("data.desk.name")).isEqualTo("front");
        assertThat(answer.<Object>get("data.desk.books")).isNull();
        assertThat(answer.<Object>getList("errors[0].path")).containsExactly("desk", "books");
        assertThat(answer.<Map<String, Object>>get("errors[0].extensions"))
                .containsEntry("code", "SUBGRAPH_UNAVAILABLE")
                .containsEntry("service", "shelf");
    }

    private static JsonPath ask() {
        return ask("{ desk(code: 1) { name } }");
    }

    private static JsonPath ask(String query) {
        return given().contentType("application/json")
                .body("{\"query\": \"" + query + "\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
