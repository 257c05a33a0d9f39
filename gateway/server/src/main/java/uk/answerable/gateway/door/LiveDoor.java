package uk.answerable.gateway.door;

import io.quarkus.security.identity.IdentityProviderManager;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.gateway.observe.Observed;

/** GraphQL over WebSocket, protocol graphql-transport-ws: takes connections in, counts them and lets them go. */
public final class LiveDoor implements Handler<RoutingContext> {

    /** The subprotocol a caller has to offer. */
    public static final String PROTOCOL = "graphql-transport-ws";

    private static final Logger LOG = Logger.getLogger(LiveDoor.class);
    private static final short GOING_AWAY = 1001;
    private static final short COME_AGAIN = 1012;

    private final Answering answering;
    private final Observed observed;
    private final IdentityProviderManager identities;
    private final LiveRules rules;
    private final Set<LiveConnection> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> byCaller = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> empty = new CompletableFuture<>();
    private volatile boolean closing;

    public LiveDoor(Answering answering, Observed observed, IdentityProviderManager identities, LiveRules rules) {
        this.answering = answering;
        this.observed = observed;
        this.identities = identities;
        this.rules = rules;
    }

    /** Other requests than for a websocket are passed on. */
    @Override
    public void handle(RoutingContext exchange) {
        var request = exchange.request();
        if (!request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            exchange.next();
        } else if (closing || open.size() >= rules.connections()) {
            exchange.response().setStatusCode(503).putHeader("retry-after", "5").end();
        } else {
            request.toWebSocket()
                    .onSuccess(socket -> {
                        var connection = new LiveConnection(this, exchange, socket);
                        open.add(connection);
                        connection.begin();
                    })
                    .onFailure(gone -> LOG.debug("A caller went away before its websocket was open"));
        }
    }

    /** The graph is another one: callers connect again and ask of that. */
    public void graphChanged() {
        open.forEach(connection -> connection.close(COME_AGAIN, "The graph has changed; connect again"));
    }

    /** Takes nobody in any more, ends subscriptions, and waits a while for answers that are under way. */
    public void drain() {
        closing = true;
        open.forEach(connection -> connection.leave(GOING_AWAY, "The gateway stops; connect again"));
        if (!open.isEmpty()) {
            empty.completeOnTimeout(null, rules.drain().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    /** How many connections are open. */
    public int connections() {
        return open.size();
    }

    /** Counts a connection for its caller; false when the caller has as many as it may. */
    boolean admits(String caller) {
        return byCaller.merge(caller, 1, Integer::sum) <= rules.connectionsPerCaller();
    }

    /** @param caller null while nobody knows who it is */
    void gone(LiveConnection connection, @Nullable String caller) {
        open.remove(connection);
        if (caller != null) {
            byCaller.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
        }
        if (closing && open.isEmpty()) {
            empty.complete(null);
        }
    }

    Answering answering() {
        return answering;
    }

    Observed observed() {
        return observed;
    }

    IdentityProviderManager identities() {
        return identities;
    }

    LiveRules rules() {
        return rules;
    }
}
