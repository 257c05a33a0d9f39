package uk.answerable.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that tells of events over graphql-transport-ws, as a test says, and answers every query with one text. */
final class FakeEvents {

    /** Somebody's subscription at the service. */
    static final class Opened {
        final ServerWebSocket socket;
        final String authorization;
        volatile JsonObject asked;
        volatile boolean completed;
        volatile boolean closed;

        private Opened(ServerWebSocket socket) {
            this.socket = socket;
            this.authorization = socket.headers().get("authorization");
        }

        void tell(String payload) {
            socket.writeTextMessage(
                    "{\"id\":\"" + asked.getString("id") + "\",\"type\":\"next\",\"payload\":" + payload + "}");
        }

        void end(String type, String payload) {
            socket.writeTextMessage(
                    "{\"id\":\"" + asked.getString("id") + "\",\"type\":\"" + type + "\"" + payload + "}");
        }
    }

    private static FakeEvents running;

    private final Vertx vertx = Vertx.vertx();
    private final List<Opened> opened = new CopyOnWriteArrayList<>();
    private final int port;

    private FakeEvents() {
        port = vertx.createHttpServer(new HttpServerOptions().addWebSocketSubProtocol("graphql-transport-ws"))
                .requestHandler(request -> {
                    if (request.headers().contains("upgrade")) {
                        request.toWebSocket().onSuccess(this::open);
                    } else {
                        request.response()
                                .putHeader("content-type", "application/json")
                                .end("{\"data\":{\"staff\":\"told\"}}");
                    }
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    static synchronized FakeEvents get() {
        if (running == null) {
            running = new FakeEvents();
        }
        return running;
    }

    Vertx vertx() {
        return vertx;
    }

    String url() {
        return "http://127.0.0.1:" + port + "/desk";
    }

    /** The subscriptions that were opened and asked something, since {@link #forget}. */
    List<Opened> opened() {
        return opened.stream().filter(one -> one.asked != null).toList();
    }

    void forget() {
        opened.clear();
    }

    private void open(ServerWebSocket socket) {
        var one = new Opened(socket);
        opened.add(one);
        socket.closeHandler(gone -> one.closed = true);
        socket.textMessageHandler(text -> {
            var message = new JsonObject(text);
            switch (message.getString("type")) {
                case "connection_init" -> socket.writeTextMessage("{\"type\":\"connection_ack\"}");
                case "subscribe" -> {
                    one.asked = message;
                    if (message.encode().contains("at once")) {
                        one.tell(moved("a", "A"));
                        one.tell(moved("b", "B"));
                        one.end("complete", "");
                    }
                }
                case "complete" -> one.completed = true;
                default -> {}
            }
        });
    }

    /** The answer to a subscription to moved desks. */
    static String moved(String code, String name) {
        return new JsonObject(
                        Map.of("data", Map.of("deskMoved", Map.of("__typename", "Desk", "code", code, "name", name))))
                .encode();
    }
}
