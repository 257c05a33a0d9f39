package uk.answerable.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at the gateway's websocket, who may say anything. */
final class Caller implements AutoCloseable {

    private static final WebSocketClient CLIENT = FakeEvents.get()
            .vertx()
            .createWebSocketClient(new WebSocketClientOptions()
                    .setMaxConnections(100)
                    .setMaxMessageSize(1_000_000)
                    .setMaxFrameSize(1_000_000));

    final List<JsonObject> heard = new CopyOnWriteArrayList<>();
    final WebSocket socket;
    private volatile boolean closed;

    private Caller(WebSocketConnectOptions options) {
        // It listens before it connects: a gateway that closes at once is heard, too.
        var connection = CLIENT.webSocket()
                .textMessageHandler(text -> heard.add(new JsonObject(text)))
                .closeHandler(gone -> closed = true);
        socket = connection
                .connect(options.setHost("127.0.0.1").setPort(RestAssured.port).setURI("/graphql"))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Connected, and nothing said. */
    static Caller silent() {
        return new Caller(new WebSocketConnectOptions().setSubProtocols(List.of("graphql-transport-ws")));
    }

    /** Connected without offering a protocol. */
    static Caller withoutProtocol() {
        return new Caller(new WebSocketConnectOptions());
    }

    /** Connected with a token in the header, and nothing said. */
    static Caller withHeader(String token) {
        return new Caller(new WebSocketConnectOptions()
                .setSubProtocols(List.of("graphql-transport-ws"))
                .putHeader("authorization", "Bearer " + token));
    }

    /** Connected and known by the token. */
    static Caller with(String token) {
        return silent().say(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)))
                .acknowledged();
    }

    /** Connected without a token. */
    static Caller anonymous() {
        return silent().say(Map.of("type", "connection_init")).acknowledged();
    }

    Caller say(Map<String, Object> message) {
        return say(new JsonObject(message).encode());
    }

    Caller say(String text) {
        socket.writeTextMessage(text);
        return this;
    }

    Caller sayBytes() {
        socket.writeBinaryMessage(Buffer.buffer("x"));
        return this;
    }

    Caller subscribe(String id, String query) {
        return say(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query)));
    }

    private Caller acknowledged() {
        await().atMost(20, SECONDS).until(() -> types().contains("connection_ack"));
        return this;
    }

    List<String> types() {
        return heard.stream().map(message -> message.getString("type")).toList();
    }

    /** What was heard of one operation. */
    List<JsonObject> of(String id) {
        return heard.stream()
                .filter(message -> id.equals(message.getString("id")))
                .toList();
    }

    /** Waits for so many messages of an operation. */
    List<JsonObject> of(String id, int count) {
        await().atMost(20, SECONDS).until(() -> of(id).size() >= count);
        return of(id);
    }

    /** Waits for the end of the connection. */
    int closedWith() {
        await().atMost(20, SECONDS).until(() -> closed);
        return socket.closeStatusCode();
    }

    boolean isClosed() {
        return closed;
    }

    String reason() {
        return socket.closeReason();
    }

    @Override
    public void close() {
        if (!closed) {
            socket.close();
        }
    }
}
