package uk.answerable.gateway.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.SubgraphRequest;
import uk.answerable.federation.SubgraphResponse;

/**
 * Subscriptions at services, over graphql-transport-ws: one connection for each, opened with the caller's own token. The
 * connection is always read, so that nothing piles up in a service; what its reader does not take waits here. An opening
 * that a service does not take counts as a request that it does not answer.
 */
public final class ServiceEvents {

    private static final String PROTOCOL = "graphql-transport-ws";
    private static final String ID = "1";
    private static final int SILENCE_SECONDS = 60;
    private static final int SERVER_ERROR = 500;
    /** Closings with these codes say what is wrong with the caller, as statuses from 400 do. */
    private static final int REFUSED = 4400;

    private static final int REFUSED_TO = 4499;
    private static final TypeLiteral<CompletionStage<Boolean>> OPENING = new TypeLiteral<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private final Vertx vertx;
    private final WebSocketClient client;
    private final int waiting;
    private final long timeoutMillis;
    private final Protection protection;

    /**
     * @param connections to one service at once; those beyond wait for one, as long as the timeout
     * @param waiting events that are kept for a slow reader
     * @param timeout until a service must have taken the subscription
     * @param answerLimit bytes of one event
     */
    public ServiceEvents(
            Vertx vertx, int connections, int waiting, Duration timeout, long answerLimit, Protection protection) {
        this.vertx = vertx;
        this.protection = protection;
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
        /** True when the service has taken it, false when nobody waits for that any more. */
        private final CompletableFuture<Boolean> opening = new CompletableFuture<>();

        private volatile @Nullable WebSocket socket;
        private volatile boolean over;

        Stream(SubgraphRequest request, Flow.Subscriber<? super SubgraphResponse> subscriber) {
            this.request = request;
            this.subscriber = subscriber;
            this.events = new Waiting(subscriber, waiting, this::close);
        }

        void open() {
            subscriber.onSubscribe(events);
            protection.attempt(request.url(), this::connect, OPENING).exceptionally(problem -> {
                events.failed(problem);
                return false;
            });
        }

        private CompletionStage<Boolean> connect() {
            if (over) {
                return opening;
            }
            var options = new WebSocketConnectOptions()
                    .setAbsoluteURI(request.url().replaceFirst("^http", "ws"))
                    .setSubProtocols(List.of(PROTOCOL))
                    .setTimeout(timeoutMillis);
            if (request.context() instanceof HttpTransport.Forwarded forwarded) {
                forwarded.headers().forEach(options::putHeader);
            }
            client.connect(options).onSuccess(this::connected).onFailure(this::notConnected);
            return opening;
        }

        private void notConnected(Throwable problem) {
            if (problem instanceof UpgradeRejectedException rejected && rejected.getStatus() < SERVER_ERROR) {
                refused(problem);
            } else {
                broken(problem);
            }
        }

        /** The service does not work. */
        private void broken(Throwable problem) {
            opening.completeExceptionally(problem); // before the end, which would call the opening off
            events.failed(problem);
        }

        /** The service works and does not want this. */
        private void refused(Throwable problem) {
            events.failed(problem);
            opening.complete(false);
        }

        private void connected(WebSocket opened) {
            socket = opened;
            if (over) {
                close();
                return;
            }
            var patience = vertx.setTimer(timeoutMillis, late -> {
                if (!opening.isDone()) {
                    broken(new IOException("the subscription was not taken in time"));
                }
            });
            var pings = vertx.setPeriodic(SILENCE_SECONDS * 1_000L / 3, tick -> send(opened, "{\"type\":\"ping\"}"));
            opened.closeHandler(gone -> {
                vertx.cancelTimer(patience);
                vertx.cancelTimer(pings);
                closed(opened.closeStatusCode());
            });
            opened.exceptionHandler(this::broken);
            opened.textMessageHandler(text -> message(opened, text));
            send(opened, "{\"type\":\"connection_init\"}");
        }

        private void closed(@Nullable Short code) {
            var problem = new IOException("the connection was closed with " + code);
            if (code != null && code >= REFUSED && code <= REFUSED_TO) {
                refused(problem);
            } else {
                broken(problem);
            }
        }

        private void message(WebSocket from, String text) {
            final JsonNode message;
            try {
                message = JSON.readTree(text);
            } catch (JsonProcessingException noJson) {
                broken(new IOException("a message was no JSON"));
                return;
            }
            switch (message.path("type").asText()) {
                case "connection_ack" -> {
                    if (opening.complete(true)) {
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
            opening.complete(false);
            var open = socket;
            if (open != null && !open.isClosed()) {
                send(open, "{\"id\":\"" + ID + "\",\"type\":\"complete\"}");
                open.close();
            }
        }
    }
}
