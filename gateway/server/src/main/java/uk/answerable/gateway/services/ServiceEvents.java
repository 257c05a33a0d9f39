package uk.answerable.gateway.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.SubgraphRequest;
import uk.answerable.federation.SubgraphResponse;

/**
 * Subscriptions at services, over graphql-transport-ws: one connection for each, opened with the caller's own token. The
 * connection is always read, so that nothing piles up in a service; what its reader does not take waits here.
 */
public final class ServiceEvents {

    private static final String PROTOCOL = "graphql-transport-ws";
    private static final String ID = "1";
    private static final int SILENCE_SECONDS = 60;
    private static final JsonMapper JSON = new JsonMapper();

    private final Vertx vertx;
    private final WebSocketClient client;
    private final int waiting;
    private final long timeoutMillis;

    /**
     * @param connections to one service at once; those beyond wait for one, as long as the timeout
     * @param waiting events that are kept for a slow reader
     * @param timeout until a service must have taken the subscription
     * @param answerLimit bytes of one event
     */
    public ServiceEvents(Vertx vertx, int connections, int waiting, Duration timeout, long answerLimit) {
        this.vertx = vertx;
        this.waiting = waiting;
        this.timeoutMillis = timeout.toMillis();
        int largest = (int) Math.min(answerLimit, Integer.MAX_VALUE);
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(connections)
                .setMaxFrameSize(largest)
                .setMaxMessageSize(largest)
                .setConnectTimeout(2_000)
                .setReadIdleTimeout(SILENCE_SECONDS));
    }

    Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request) {
        return subscriber -> new Stream(request, subscriber).open();
    }

    /** One subscription under way. */
    private final class Stream {

        private final SubgraphRequest request;
        private final Flow.Subscriber<? super SubgraphResponse> subscriber;
        private final Waiting events;
        private final AtomicBoolean taken = new AtomicBoolean();
        private volatile @Nullable WebSocket socket;
        private volatile boolean over;

        Stream(SubgraphRequest request, Flow.Subscriber<? super SubgraphResponse> subscriber) {
            this.request = request;
            this.subscriber = subscriber;
            this.events = new Waiting(subscriber, waiting, this::close);
        }

        void open() {
            subscriber.onSubscribe(events);
            var options = new WebSocketConnectOptions()
                    .setAbsoluteURI(request.url().replaceFirst("^http", "ws"))
                    .setSubProtocols(List.of(PROTOCOL))
                    .setTimeout(timeoutMillis);
            if (request.context() instanceof HttpTransport.Forwarded forwarded) {
                forwarded.headers().forEach(options::putHeader);
            }
            client.connect(options).onSuccess(this::connected).onFailure(events::failed);
        }

        private void connected(WebSocket opened) {
            socket = opened;
            if (over) {
                close();
                return;
            }
            var patience = vertx.setTimer(timeoutMillis, late -> {
                if (!taken.get()) {
                    events.failed(new IOException("the subscription was not taken in time"));
                }
            });
            var pings = vertx.setPeriodic(SILENCE_SECONDS * 1_000L / 3, tick -> send(opened, "{\"type\":\"ping\"}"));
            opened.closeHandler(gone -> {
                vertx.cancelTimer(patience);
                vertx.cancelTimer(pings);
                events.failed(new IOException("the connection was closed with " + opened.closeStatusCode()));
            });
            opened.exceptionHandler(events::failed);
            opened.textMessageHandler(text -> message(opened, text));
            send(opened, "{\"type\":\"connection_init\"}");
        }

        private void message(WebSocket from, String text) {
            final JsonNode message;
            try {
                message = JSON.readTree(text);
            } catch (JsonProcessingException noJson) {
                events.failed(new IOException("a message was no JSON"));
                return;
            }
            switch (message.path("type").asText()) {
                case "connection_ack" -> {
                    if (taken.compareAndSet(false, true)) {
                        send(
                                from,
                                "{\"id\":\"" + ID + "\",\"type\":\"subscribe\",\"payload\":"
                                        + new String(request.body(), UTF_8) + "}");
                    }
                }
                case "ping" -> send(from, "{\"type\":\"pong\"}");
                case "next" -> events.event(response(message.path("payload")));
                case "error" -> {
                    events.event(
                            response(JSON.createObjectNode().putNull("data").set("errors", message.path("payload"))));
                    events.completed();
                }
                case "complete" -> events.completed();
                default -> {
                    // pong, and what a later protocol may add
                }
            }
        }

        private static SubgraphResponse response(JsonNode payload) {
            return new SubgraphResponse(
                    200, "application/json", payload.toString().getBytes(UTF_8));
        }

        /** A write to a connection that is gone has nothing to tell: its closing does. */
        private static void send(WebSocket to, String text) {
            if (!to.isClosed()) {
                to.writeTextMessage(text);
            }
        }

        private void close() {
            over = true;
            var open = socket;
            if (open != null && !open.isClosed()) {
                send(open, "{\"id\":\"" + ID + "\",\"type\":\"complete\"}");
                open.close();
            }
        }
    }
}
