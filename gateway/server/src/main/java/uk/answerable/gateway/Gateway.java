package uk.answerable.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Access;
import uk.answerable.federation.FederationGateway;
import uk.answerable.federation.GatewayOptions;
import uk.answerable.federation.SubgraphTransport;
import uk.answerable.federation.Supergraph;
import uk.answerable.gateway.door.Answering;
import uk.answerable.gateway.door.DoorRules;
import uk.answerable.gateway.door.GraphRoute;
import uk.answerable.gateway.door.LiveDoor;
import uk.answerable.gateway.door.LiveRules;
import uk.answerable.gateway.door.TrustedDocuments;
import uk.answerable.gateway.limits.Admission;
import uk.answerable.gateway.limits.Bounds;
import uk.answerable.gateway.limits.Quota;
import uk.answerable.gateway.observe.Observed;
import uk.answerable.gateway.services.HttpTransport;
import uk.answerable.gateway.services.ProtectedTransport;
import uk.answerable.gateway.services.Protection;
import uk.answerable.gateway.services.ServiceEvents;
import uk.answerable.gateway.supergraph.HotSwap;
import uk.answerable.gateway.supergraph.SupergraphSource;

/** Makes the one gateway of this server as it is set; a supergraph it cannot serve stops it from starting. */
@ApplicationScoped
class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);
    private static final int UNLIMITED_TOKENS = 1_000_000;

    private final GatewayConfig config;
    private final Vertx vertx;

    @Inject
    Gateway(GatewayConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
    }

    @Produces
    @Singleton
    Observed observed(MeterRegistry meters, OpenTelemetry telemetry) {
        return new Observed(meters, telemetry, config.slow(), config.countedOperations());
    }

    @Produces
    @Singleton
    @Startup
    FederationGateway gateway(Observed observed, Event<Supergraph> swapped) {
        var source = new SupergraphSource(
                config.supergraph().orElse(null),
                config.subgraphs().entrySet().stream()
                        .collect(Collectors.toMap(
                                subgraph -> subgraph.getKey(),
                                subgraph -> subgraph.getValue().url().toString())));
        var text = source.text();
        var gateway = new FederationGateway(source.parse(text), observed.watching(transport()), options());
        LOG.infof("Serving %s: %s", source, gateway.supergraph().urls());
        if (source.changes()) {
            var swap = new HotSwap(source, text, supergraph -> {
                gateway.swap(supergraph);
                swapped.fire(supergraph);
            });
            vertx.setPeriodic(
                    config.supergraphPoll().toMillis(),
                    tick -> vertx.executeBlocking(() -> {
                        swap.look();
                        return true;
                    }));
        }
        return gateway;
    }

    @Produces
    @Singleton
    Answering answering(FederationGateway gateway) {
        var limits = config.limits();
        var on = limits.enabled();
        return new Answering(
                gateway,
                new DoorRules(
                        on ? limits.body().asLongValue() : Integer.MAX_VALUE,
                        on ? limits.characters() : Integer.MAX_VALUE,
                        tokens(),
                        on ? limits.nesting() : Integer.MAX_VALUE,
                        on ? limits.result().asLongValue() : Long.MAX_VALUE,
                        config.documents().onlyTrusted(),
                        config.explain()),
                TrustedDocuments.load(config.documents().folder()));
    }

    @Produces
    @Singleton
    LiveDoor live(Answering answering, Observed observed, IdentityProviderManager identities) {
        var limits = config.limits();
        var on = limits.enabled();
        var subscriptions = config.subscriptions();
        return new LiveDoor(
                answering,
                observed,
                identities,
                new LiveRules(
                        on ? subscriptions.connections() : Integer.MAX_VALUE,
                        on ? subscriptions.connectionsPerCaller() : Integer.MAX_VALUE,
                        on ? subscriptions.operations() : Integer.MAX_VALUE,
                        subscriptions.initialisation(),
                        subscriptions.ping(),
                        subscriptions.drain()));
    }

    /** The server agrees to the protocol of subscriptions, and to messages as large as a body may be. */
    @Produces
    @Singleton
    HttpServerOptionsCustomizer websockets() {
        var body = config.limits().enabled() ? config.limits().body().asLongValue() : Integer.MAX_VALUE;
        var largest = (int) Math.min(body, Integer.MAX_VALUE);
        return new HttpServerOptionsCustomizer() {
            @Override
            public void customizeHttpServer(HttpServerOptions options) {
                options.addWebSocketSubProtocol(LiveDoor.PROTOCOL)
                        .setMaxWebSocketFrameSize(largest)
                        .setMaxWebSocketMessageSize(largest);
            }
        };
    }

    void route(
            @Observes Router router,
            Answering answering,
            Observed observed,
            IdentityProviderManager identities,
            LiveDoor live) {
        router.route("/graphql").handler(live);
        router.route("/graphql").handler(new GraphRoute(answering, observed, identities));
    }

    void swapped(@Observes Supergraph served, LiveDoor live) {
        live.graphChanged();
    }

    void stop(@Observes ShutdownEvent event, LiveDoor live) {
        live.drain();
    }

    private SubgraphTransport transport() {
        var protection = protection();
        var events = new ServiceEvents(
                vertx,
                config.subscriptions().upstreams(),
                config.subscriptions().waiting(),
                config.subgraphTimeout(),
                config.subgraphAnswerLimit().asLongValue(),
                protection);
        return new ProtectedTransport(
                new HttpTransport(
                        vertx,
                        config.subgraphConnections(),
                        config.subgraphTimeout(),
                        config.subgraphAnswerLimit().asLongValue(),
                        events),
                protection);
    }

    private Protection protection() {
        var breaker = config.breaker();
        return breaker.enabled()
                ? Protection.of(new Protection.Trust(
                        breaker.concurrent(),
                        breaker.queued(),
                        breaker.volume(),
                        breaker.failureRatio(),
                        breaker.delay()))
                : Protection.NONE;
    }

    private GatewayOptions options() {
        return GatewayOptions.DEFAULTS
                .withMaxTokens(tokens())
                .withIntrospection(config.introspection())
                .withAccess(context -> context instanceof Access caller ? caller : Access.ANONYMOUS)
                .withRules(List.of(Answering.BY_GET, new Admission(bounds(), quota())));
    }

    private int tokens() {
        return config.limits().enabled() ? config.limits().tokens() : UNLIMITED_TOKENS;
    }

    private @Nullable Bounds bounds() {
        var limits = config.limits();
        return limits.enabled()
                ? new Bounds(
                        limits.depth(),
                        limits.aliases(),
                        limits.rootFields(),
                        limits.directives(),
                        limits.fields(),
                        limits.cost(),
                        limits.unboundedList())
                : null;
    }

    private @Nullable Quota quota() {
        return config.rate().enabled()
                ? new Quota(config.rate().costPerMinute(), config.rate().callers())
                : null;
    }
}
