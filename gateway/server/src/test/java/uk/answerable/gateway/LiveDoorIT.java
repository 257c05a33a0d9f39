package uk.answerable.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.answerable.gateway.FakeEvents.moved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.gateway.door.LiveDoor;
import uk.answerable.kernel.test.Tokens;

/** What is told over the gateway's websocket, before services that tell of events over real websockets. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "answerable.subgraphs.desk.url", value = "${events}"),
            @ResourceArg(name = "answerable.subscriptions.waiting", value = "8")
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiveDoorIT {

    private static final String MOVED = "subscription { deskMoved { code name books } }";

    private final FakeEvents desk = FakeEvents.get();
    private final FakeServices shelf = FakeServices.get();

    @Inject
    LiveDoor door;

    @BeforeEach
    void nobodyIsThere() {
        await().atMost(20, SECONDS).until(() -> door.connections() == 0);
        desk.forget();
        shelf.behave(FakeServices.json("{\"data\":{\"e0\":[{\"books\":7}]}}"));
    }

    @Test
    void anEventIsCompletedFromAnotherServiceWithTheSubscribersToken() {
        try (var caller = Caller.with(Tokens.of("member")).subscribe("1", MOVED)) {
            upstream().tell(moved("d1", "Front"));

            var next = caller.of("1", 1).getFirst();
            assertThat(next.getString("type")).isEqualTo("next");
            assertThat(next.getJsonObject("payload"))
                    .isEqualTo(new JsonObject(
                            "{\"data\":{\"deskMoved\":{\"code\":\"d1\",\"name\":\"Front\",\"books\":7}}}"));
            assertThat(upstream().authorization).isEqualTo("Bearer " + Tokens.of("member"));
            assertThat(shelf.received())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.headers().get("Authorization"))
                            .containsExactly("Bearer " + Tokens.of("member")));
        }
    }

    @Test
    void aServiceThatEndsItsEventsEndsTheSubscription() {
        try (var caller = Caller.anonymous().subscribe("1", "subscription { deskMoved(code: \"at once\") { name } }")) {
            assertThat(caller.of("1", 3))
                    .extracting(message -> message.getString("type"))
                    .containsExactly("next", "next", "complete");
            await().atMost(20, SECONDS).until(() -> upstream().closed);
        }
    }

    @Test
    void aQueryIsAnsweredOnceAndItsIdIsFreeAgain() {
        try (var caller = Caller.with(Tokens.of("member"))) {
            for (int i = 1; i <= 2; i++) {
                caller.subscribe("1", "{ staff }");
                assertThat(caller.of("1", 2 * i)
                                .get(2 * i - 2)
                                .getJsonObject("payload")
                                .encode())
                        .isEqualTo("{\"data\":{\"staff\":\"told\"}}");
                assertThat(caller.of("1").getLast().getString("type")).isEqualTo("complete");
            }
        }
    }

    @Test
    void aRefusalNamesItsReasonAndTheConnectionStays() {
        try (var caller = Caller.anonymous()) {
            caller.subscribe("1", "subscription { deskMoved { wishes } }");
            assertThat(refusal(caller, "1").getString("code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
            caller.subscribe(
                    "2", "subscription { deskMoved " + "{ parent ".repeat(20) + "{ name }" + " }".repeat(20) + " }");
            assertThat(refusal(caller, "2").getString("limit")).isEqualTo("depth");
            caller.subscribe("3", "subscription { deskMoved { name } } #" + "x".repeat(15_000));
            assertThat(refusal(caller, "3").getString("limit")).isEqualTo("characters");
            caller.say(Map.of("id", "4", "type", "subscribe", "payload", Map.of("query", 7)));
            assertThat(refusal(caller, "4").getString("code")).isEqualTo("BAD_REQUEST");
            caller.say(Map.of("id", "5", "type", "subscribe", "payload", Map.of("documentId", "sha256:0")));
            assertThat(refusal(caller, "5").getString("code")).isEqualTo("UNKNOWN_DOCUMENT");
            assertThat(caller.isClosed()).isFalse();
            assertThat(desk.opened()).isEmpty();
        }
    }

    @Test
    void whatIsGuardedIsJudgedBeforeAServiceIsAsked() {
        try (var anonymous = Caller.anonymous().subscribe("1", "subscription { trailLeft { code } }");
                var auditor = Caller.with(Tokens.of("auditor")).subscribe("1", "subscription { trailLeft { code } }")) {
            assertThat(anonymous.of("1", 2).getFirst().encode()).contains("UNAUTHORIZED_FIELD_OR_TYPE");
            assertThat(anonymous.of("1").getLast().getString("type")).isEqualTo("complete");
            assertThat(upstream().authorization).isEqualTo("Bearer " + Tokens.of("auditor"));
            assertThat(desk.opened()).hasSize(1);
        }
    }

    @Test
    void whoWantsNoMoreEndsItAtTheServiceToo() {
        try (var caller = Caller.anonymous().subscribe("1", MOVED).subscribe("2", MOVED)) {
            await().atMost(20, SECONDS).until(() -> desk.opened().size() == 2);

            caller.say(Map.of("id", "1", "type", "complete"));

            await().atMost(20, SECONDS)
                    .until(() -> desk.opened().stream()
                                    .filter(one -> one.completed && one.closed)
                                    .count()
                            == 1);
        }
        await().atMost(20, SECONDS).until(() -> desk.opened().stream().allMatch(one -> one.closed));
    }

    @Test
    void aServiceThatIsGoneIsToldAndTheGatewayStays() {
        try (var caller = Caller.with(Tokens.of("member")).subscribe("1", MOVED)) {
            upstream().socket.close((short) 1011);

            var told = caller.of("1", 2);
            assertThat(told.getFirst().getString("type")).isEqualTo("next");
            assertThat(told.getFirst().encode())
                    .contains("SUBGRAPH_UNAVAILABLE")
                    .doesNotContain("1011");
            assertThat(told.getLast().getString("type")).isEqualTo("complete");
            caller.subscribe("2", "{ staff }");
            assertThat(caller.of("2", 1).getFirst().encode()).contains("told");
        }
    }

    @Test
    void aServicesRefusalIsPassedOn() {
        try (var caller = Caller.anonymous().subscribe("1", MOVED)) {
            upstream()
                    .end("error", ",\"payload\":[{\"message\":\"Sign in.\",\"extensions\":{\"code\":\"FORBIDDEN\"}}]");

            var told = caller.of("1", 2);
            assertThat(told.getFirst().encode()).contains("FORBIDDEN").contains("\"deskMoved\":null");
            assertThat(told.getLast().getString("type")).isEqualTo("complete");
        }
    }

    @Test
    void aSlowReaderLosesItsSubscriptionAndIsToldSo() {
        try (var caller = Caller.anonymous().subscribe("1", "subscription { deskMoved { name } }")) {
            var event = moved("d1", "x".repeat(500_000));
            upstream();
            caller.socket.pause();

            await().atMost(60, SECONDS).pollInterval(Duration.ofMillis(1)).until(() -> {
                if (!upstream().closed) {
                    upstream().tell(event);
                }
                return upstream().closed;
            });
            caller.socket.resume();

            await().atMost(20, SECONDS)
                    .until(() -> caller.of("1").getLast().getString("type").equals("complete"));
            assertThat(caller.of("1").get(caller.of("1").size() - 2).encode()).contains("EVENTS_LOST");
            assertThat(caller.isClosed()).isFalse();
        }
    }

    @Test
    void whenTheGraphChangesCallersConnectAgain() {
        try (var caller = Caller.anonymous().subscribe("1", MOVED)) {
            upstream();
            door.graphChanged();

            assertThat(caller.closedWith()).isEqualTo(1012);
        }
    }

    /** The last one: nobody is let in afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whenTheGatewayStopsAnswersUnderWayAreGivenFirst() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        shelf.behave(exchange -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            FakeServices.json("{\"data\":{\"shelves\":3}}").answer(exchange);
        });
        try (var asking = Caller.anonymous().subscribe("1", "{ shelves }");
                var listening = Caller.anonymous().subscribe("1", MOVED)) {
            upstream();
            asked.await();
            var drained = Thread.ofVirtual().start(door::drain);

            assertThat(listening.closedWith()).isEqualTo(1001);
            assertThat(asking.isClosed()).isFalse();
            answer.countDown();

            assertThat(asking.closedWith()).isEqualTo(1001);
            assertThat(asking.of("1").getFirst().encode()).contains("\"shelves\":3");
            drained.join();
        }
    }

    private FakeEvents.Opened upstream() {
        await().atMost(20, SECONDS).until(() -> !desk.opened().isEmpty());
        return desk.opened().getFirst();
    }

    private static JsonObject refusal(Caller caller, String id) {
        var only = caller.of(id, 1).getFirst();
        assertThat(only.getString("type")).isEqualTo("error");
        return only.getJsonArray("payload").getJsonObject(0).getJsonObject("extensions");
    }
}
