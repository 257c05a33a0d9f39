package uk.answerable.kernel.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Somebody's connection to a graph over graphql-transport-ws, which keeps all that it is told. */
public final class LiveGraph implements AutoCloseable {

    /** The subprotocol. */
    public static final String PROTOCOL = "graphql-transport-ws";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonPath> messages = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final WebSocket socket;

    private LiveGraph(String address, @Nullable String token) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(PROTOCOL);
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        socket = builder.buildAsync(URI.create(address.replaceFirst("^http", "ws")), new Listener())
                .join();
    }

    /** A connection that was opened and acknowledged. */
    static LiveGraph open(String address, @Nullable String token) {
        var graph = new LiveGraph(address, token);
        graph.send("{\"type\": \"connection_init\"}");
        Awaitility.await().atMost(PATIENCE).until(() -> graph.messages.stream().anyMatch(is("connection_ack")));
        return graph;
    }

    /** Asks for something; what is told of it is known by the id that is answered. */
    public String subscribe(String query) {
        return subscribe(query, Map.of());
    }

    public String subscribe(String query, Map<String, ?> variables) {
        var id = Integer.toString(ids.incrementAndGet());
        send(json(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query, "variables", variables))));
        return id;
    }

    /** All messages of one subscription so far, in order. */
    public List<JsonPath> of(String id) {
        return messages.stream()
                .filter(message -> id.equals(message.getString("id")))
                .toList();
    }

    /** The answers of one subscription so far: payloads as a query would be answered. */
    public List<JsonPath> answers(String id) {
        return of(id).stream()
                .filter(is("next"))
                .map(message -> JsonPath.from(json(message.get("payload"))))
                .toList();
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<JsonPath> is(String type) {
        return message -> type.equals(message.getString("type"));
    }

    /** The code the connection was closed with by the other side; empty while it is open. */
    public CompletableFuture<Integer> closed() {
        return closed.copy();
    }

    public void send(String text) {
        socket.sendText(text, true).join();
    }

    @Override
    public void close() {
        if (!socket.isOutputClosed()) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                messages.add(JsonPath.from(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable problem) {
            closed.completeExceptionally(problem);
        }
    }
}
