package uk.answerable.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.gateway.door.LiveDoor;
import uk.answerable.kernel.test.Tokens;

/** How connections to the gateway's websocket begin, what bounds them and how they end. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "answerable.subgraphs.desk.url", value = "${events}"),
            @ResourceArg(name = "answerable.subscriptions.initialisation", value = "1s"),
            @ResourceArg(name = "answerable.subscriptions.operations", value = "3"),
            @ResourceArg(name = "answerable.subscriptions.connections", value = "8"),
            @ResourceArg(name = "answerable.subscriptions.connections-per-caller", value = "4"),
            @ResourceArg(name = "answerable.subscriptions.waiting", value = "8")
        })
class LiveConnectionsIT {

    private static final String MOVED = "subscription { deskMoved { code name books } }";

    private final FakeEvents desk = FakeEvents.get();

    @Inject
    LiveDoor door;

    @BeforeEach
    void nobodyIsThere() {
        await().atMost(20, SECONDS).until(() -> door.connections() == 0);
        desk.forget();
    }

    @Test
    void theTokenMayComeAsAHeaderAndNobodyNeedsOne() {
        try (var known = Caller.withHeader(Tokens.of("member")).say(Map.of("type", "connection_init"));
                var anonymous = Caller.anonymous()) {
            known.subscribe("1", MOVED);
            assertThat(upstream().authorization).isEqualTo("Bearer " + Tokens.of("member"));
            desk.forget();

            anonymous.subscribe("1", MOVED);
            assertThat(upstream().authorization).isNull();
        }
    }

    @Test
    void pingsAreAnswered() {
        try (var caller = Caller.silent().say(Map.of("type", "ping"))) {
            await().atMost(20, SECONDS).until(() -> caller.types().contains("pong"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not JSON                                                                    | 4400
        []                                                                          | 4400
        {"type":"wish"}                                                             | 4400
        {"type":"subscribe","payload":{"query":"{ staff }"}}                        | 4400
        {"id":"1","type":"subscribe","payload":"{ staff }"}                         | 4400
        {"type":"complete"}                                                         | 4400
        {"type":"connection_init","payload":7}                                      | 4400
        {"type":"connection_init","payload":{"Authorization":["a"]}}                | 4400
        {"type":"connection_init","payload":{"Authorization":"Bearer nonsense"}}    | 4403
        {"id":"1","type":"subscribe","payload":{"query":"{ staff }"}}               | 4401
        """)
    void whatTheProtocolDoesNotKnowEndsTheConnection(String message, int code) {
        try (var caller = Caller.silent().say(message)) {
            assertThat(caller.closedWith()).isEqualTo(code);
            assertThat(caller.heard).isEmpty();
        }
    }

    @Test
    void bytesAreNoMessage() {
        try (var caller = Caller.silent().sayBytes()) {
            assertThat(caller.closedWith()).isEqualTo(4400);
        }
    }

    @Test
    void noOtherProtocolIsSpoken() {
        try (var caller = Caller.withoutProtocol()) {
            assertThat(caller.closedWith()).isEqualTo(4406);
        }
    }

    @Test
    void whoDoesNotSayWhoItIsIsNotWaitedFor() {
        try (var caller = Caller.silent()) {
            assertThat(caller.closedWith()).isEqualTo(4408);
        }
    }

    @Test
    void whoSaysItTwiceIsSentAway() {
        try (var caller = Caller.anonymous().say(Map.of("type", "connection_init"))) {
            assertThat(caller.closedWith()).isEqualTo(4429);
        }
        var token = Tokens.of("member");
        try (var caller = Caller.withHeader(token)
                .say(Map.of("type", "connection_init", "payload", Map.of("authorization", "Bearer " + token)))) {
            assertThat(caller.closedWith()).isEqualTo(4400);
        }
    }

    @Test
    void anIdStandsForOneOperation() {
        try (var caller = Caller.anonymous().subscribe("1", MOVED).subscribe("1", MOVED)) {
            assertThat(caller.closedWith()).isEqualTo(4409);
            await().atMost(20, SECONDS).until(() -> desk.opened().stream().allMatch(one -> one.closed));
        }
    }

    @Test
    void aConnectionEndsWithItsToken() {
        try (var caller = Caller.with(Tokens.brief("member")).subscribe("1", MOVED)) {
            assertThat(caller.closedWith()).isEqualTo(4403);
            assertThat(caller.reason()).contains("expired");
        }
    }

    @Test
    void aConnectionHasSoManyOperationsAndACallerSoManyConnections() {
        var token = Tokens.of("member");
        var callers = new ArrayList<Caller>();
        for (int i = 0; i < 4; i++) {
            callers.add(Caller.with(token));
        }
        try (var oneTooMany = Caller.silent()
                .say(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)))) {
            assertThat(oneTooMany.closedWith()).isEqualTo(4429);
            assertThat(oneTooMany.reason()).isEqualTo("4 connections are allowed to one caller");
            for (var id : List.of("1", "2", "3", "4")) {
                callers.getFirst().subscribe(id, MOVED);
            }
            var refused = refusal(callers.getFirst(), "4");
            assertThat(refused.getString("limit")).isEqualTo("operations");
            assertThat(refused.getInteger("value")).isEqualTo(4);
            assertThat(refused.getInteger("allowed")).isEqualTo(3);
            try (var another = Caller.with(Tokens.of("analyst"))) {
                assertThat(another.isClosed()).isFalse();
            }
        } finally {
            callers.forEach(Caller::close);
        }
    }

    @Test
    void noMoreConnectionsAreTakenThanAllMayHave() {
        var callers = new ArrayList<Caller>();
        try {
            for (int i = 0; i < 8; i++) {
                callers.add(Caller.silent());
            }
            assertThatThrownBy(Caller::silent).hasMessageContaining("503");
        } finally {
            callers.forEach(Caller::close);
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
