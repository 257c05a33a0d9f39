package uk.answerable.gateway.door;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.ResponseError;
import uk.answerable.gateway.limits.Limit;

/** One connection and its operations. All of it happens on the connection's own event loop. */
final class LiveConnection {

    private static final Logger LOG = Logger.getLogger(LiveConnection.class);

    private static final short GOING_AWAY = 1001;
    private static final short INTERNAL_ERROR = 1011;
    private static final short BAD_MESSAGE = 4400;
    private static final short UNAUTHORIZED = 4401;
    private static final short FORBIDDEN = 4403;
    private static final short NO_SUCH_PROTOCOL = 4406;
    private static final short TOO_LATE = 4408;
    private static final short TAKEN = 4409;
    private static final short TOO_MANY = 4429;

    private enum Stage {
        NEW,
        INITIALISING,
        READY,
        LEAVING,
        CLOSED
    }

    private record Leaving(short code, String reason) {}

    private final LiveDoor door;
    private final RoutingContext exchange;
    private final ServerWebSocket socket;
    private final Context loop;
    private final Map<String, LiveOperation> operations = new HashMap<>();
    private Stage stage = Stage.NEW;
    private boolean answered = true;
    private long pings = -1;
    private long expiry = -1;
    private @Nullable SecurityIdentity identity;
    private @Nullable String caller;
    private @Nullable Leaving leaving;

    LiveConnection(LiveDoor door, RoutingContext exchange, ServerWebSocket socket) {
        this.door = door;
        this.exchange = exchange;
        this.socket = socket;
        this.loop = exchange.vertx().getOrCreateContext();
    }

    void begin() {
        socket.closeHandler(gone -> closed());
        socket.exceptionHandler(fault -> LOG.debug("A connection broke"));
        if (!LiveDoor.PROTOCOL.equals(socket.subProtocol())) {
            socket.close(NO_SUCH_PROTOCOL, "Subprotocol not acceptable: offer " + LiveDoor.PROTOCOL);
            return;
        }
        socket.textMessageHandler(text -> received(LiveMessage.read(text)));
        socket.binaryMessageHandler(bytes -> shut(BAD_MESSAGE, "Messages are text"));
        socket.pongHandler(pong -> answered = true);
        socket.drainHandler(drained -> List.copyOf(operations.values()).forEach(LiveOperation::drained));
        exchange.vertx().setTimer(door.rules().initialisation().toMillis(), late -> {
            if (stage == Stage.NEW) {
                shut(TOO_LATE, "Connection initialisation timeout");
            }
        });
        pings = exchange.vertx().setPeriodic(door.rules().ping().toMillis(), tick -> ping());
    }

    /** Who does not answer a ping until the next one is gone, whatever its socket says. */
    private void ping() {
        if (!answered) {
            shut(GOING_AWAY, "A ping was not answered");
        } else if (!socket.isClosed()) {
            answered = false;
            socket.writePing(Buffer.buffer());
        }
    }

    private void received(LiveMessage message) {
        if (stage == Stage.CLOSED) {
            return;
        }
        switch (message) {
            case LiveMessage.Bad(var reason) -> shut(BAD_MESSAGE, reason);
            case LiveMessage.Ping ping -> send(LiveMessage.PONG);
            case LiveMessage.Pong pong -> answered = true;
            case LiveMessage.Init(var authorization) -> init(authorization);
            case LiveMessage.Subscribe subscribe -> subscribe(subscribe);
            case LiveMessage.Complete(var id) -> {
                var operation = operations.remove(id);
                if (operation != null) {
                    operation.cancel();
                    leaveIfDone();
                }
            }
        }
    }

    /** The token is read where the edge reads it, from the request that opened the connection. */
    private void init(@Nullable String authorization) {
        if (stage != Stage.NEW) {
            shut(TOO_MANY, "Too many initialisation requests");
            return;
        }
        stage = Stage.INITIALISING;
        var headers = exchange.request().headers();
        if (authorization != null) {
            if (headers.contains("authorization")) {
                shut(BAD_MESSAGE, "Send the token either as a header or in connection_init");
                return;
            }
            headers.set("authorization", authorization);
        }
        QuarkusHttpUser.getSecurityIdentity(exchange, door.identities())
                .subscribe()
                .with(known -> here(() -> identified(known)), problem -> here(() -> unidentified(problem)));
    }

    private void identified(SecurityIdentity known) {
        if (stage != Stage.INITIALISING) {
            return;
        }
        identity = known;
        var name = asking(known).caller();
        caller = name;
        if (!door.admits(name)) {
            shut(
                    TOO_MANY,
                    "%d connections are allowed to one caller"
                            .formatted(door.rules().connectionsPerCaller()));
            return;
        }
        Long seconds = known.getAttribute("quarkus.identity.expire-time");
        if (seconds != null) {
            var left = Duration.between(Instant.now(), Instant.ofEpochSecond(seconds))
                    .toMillis();
            expiry = exchange.vertx().setTimer(Math.max(1, left), over -> shut(FORBIDDEN, "The token has expired"));
        }
        stage = Stage.READY;
        send(LiveMessage.ACK);
    }

    private void unidentified(Throwable problem) {
        if (problem instanceof AuthenticationException || problem instanceof SecurityException) {
            shut(FORBIDDEN, "The token is not valid here, or no longer");
        } else {
            LOG.warnf("Tokens cannot be verified: %s", problem.getClass().getSimpleName());
            shut(INTERNAL_ERROR, "Tokens cannot be verified at the moment");
        }
    }

    private void subscribe(LiveMessage.Subscribe asked) {
        var id = asked.id();
        var known = identity;
        if (stage == Stage.LEAVING) {
            return;
        }
        if (stage != Stage.READY || known == null) {
            shut(UNAUTHORIZED, "Unauthorized: send connection_init and wait for its acknowledgement");
        } else if (operations.containsKey(id)) {
            shut(TAKEN, "Subscriber for " + id + " already exists");
        } else if (operations.size() >= door.rules().operations()) {
            refuse(
                    id,
                    Limit.OPERATIONS.refusal(
                            operations.size() + 1L, door.rules().operations()));
        } else {
            switch (RequestBody.read(asked.payload())) {
                case RequestBody.Refused(var reason) -> refuse(id, ResponseError.of(reason, "BAD_REQUEST"));
                case RequestBody.Request request -> {
                    var operation = new LiveOperation(this, id);
                    operations.put(id, operation);
                    door.answering()
                            .answers(request, () -> operation.asking(asking(known)))
                            .subscribe(operation);
                }
            }
        }
    }

    private Asking asking(SecurityIdentity known) {
        var headers = exchange.request().headers();
        var address = exchange.request().remoteAddress();
        return Asking.of(
                known,
                address == null ? "" : address.hostAddress(),
                headers,
                false,
                door.observed().begin(headers));
    }

    private void refuse(String id, ResponseError refusal) {
        send(LiveMessage.error(id, Answering.Answer.refused(refusal)));
    }

    /** Whether the caller reads slower than it is written to. */
    boolean isFull() {
        return socket.writeQueueFull();
    }

    boolean has(LiveOperation operation) {
        return operations.get(operation.id()) == operation;
    }

    void send(String message) {
        if (stage != Stage.CLOSED && !socket.isClosed()) {
            socket.writeTextMessage(message);
        }
    }

    /** The operation is over, with its last message. */
    void end(LiveOperation operation, String last) {
        if (operations.remove(operation.id(), operation)) {
            send(last);
            leaveIfDone();
        }
    }

    /** Runs where everything of the connection runs, in the order of the calls. */
    void here(Runnable work) {
        loop.runOnContext(now -> work.run());
    }

    void close(short code, String reason) {
        here(() -> shut(code, reason));
    }

    /** Closes once the answers that are under way were given; subscriptions are not waited for. */
    void leave(short code, String reason) {
        here(() -> {
            if (stage != Stage.CLOSED) {
                leaving = new Leaving(code, reason);
                stage = Stage.LEAVING;
                leaveIfDone();
            }
        });
    }

    private void leaveIfDone() {
        var wanted = leaving;
        if (wanted != null && operations.values().stream().allMatch(LiveOperation::isSubscription)) {
            shut(wanted.code(), wanted.reason());
        }
    }

    private void shut(short code, String reason) {
        if (stage != Stage.CLOSED) {
            socket.close(code, reason);
            closed();
        }
    }

    private void closed() {
        if (stage == Stage.CLOSED) {
            return;
        }
        stage = Stage.CLOSED;
        exchange.vertx().cancelTimer(pings);
        exchange.vertx().cancelTimer(expiry);
        List.copyOf(operations.values()).forEach(LiveOperation::cancel);
        operations.clear();
        door.gone(this, caller);
    }
}
