package uk.answerable.gateway.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.GraphQlResponse;
import uk.answerable.federation.SubgraphRequest;
import uk.answerable.federation.SubgraphResponse;
import uk.answerable.federation.SubgraphTransport;

/**
 * Watches operations: a span for each, for each of its waves and each request to a service; a timer by operation name;
 * a log line for a slow one. No variable, token or answer is in any of them.
 */
public final class Observed {

    private static final Logger LOG = Logger.getLogger(Observed.class);
    private static final List<String> TRACE = List.of("traceparent", "tracestate");
    private static final String OTHER = "(other)";
    private static final String ANONYMOUS = "(anonymous)";

    private static final TextMapGetter<MultiMap> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public @Nullable String get(@Nullable MultiMap headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    };

    private static final TextMapSetter<Map<String, String>> INTO = (headers, name, value) -> {
        if (headers != null) {
            headers.put(name, value);
        }
    };

    /** Something that is part of an operation's run. */
    public interface Observable {
        Run run();

        /** The same with headers for one request to a service. */
        Observable with(Map<String, String> headers);
    }

    private final MeterRegistry meters;
    private final OpenTelemetry telemetry;
    private final Tracer tracer;
    private final long slowNanos;
    private final int countedOperations;
    private final Set<String> counted = ConcurrentHashMap.newKeySet();

    public Observed(MeterRegistry meters, OpenTelemetry telemetry, Duration slow, int countedOperations) {
        this.meters = meters;
        this.telemetry = telemetry;
        this.tracer = telemetry.getTracer("uk.answerable.gateway");
        this.slowNanos = slow.toNanos();
        this.countedOperations = countedOperations;
    }

    /** An operation begins. */
    public Run begin(MultiMap received) {
        return new Run(received);
    }

    /** The same transport, watched. */
    public SubgraphTransport watching(SubgraphTransport transport) {
        return new WatchedTransport(transport, meters);
    }

    /** The names answered first are counted apart; a caller that invents names cannot make more series. */
    private String countedName(@Nullable String name, boolean answered) {
        if (name == null || name.isEmpty()) {
            return ANONYMOUS;
        }
        if (counted.contains(name)) {
            return name;
        }
        return answered && counted.size() < countedOperations && counted.add(name) ? name : OTHER;
    }

    /** One operation under way. */
    public final class Run {

        private final long began = System.nanoTime();
        private final Span span;
        private final Context within;
        private final Map<String, String> outgoing = new HashMap<>();
        private final Map<Integer, Wave> waves = new TreeMap<>();
        private final Map<String, Long> nanosByService = new TreeMap<>();
        private String kind = "unread";
        private @Nullable String name;

        private Run(MultiMap received) {
            var parent = telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), received, HEADERS);
            this.span = tracer.spanBuilder("GraphQL")
                    .setParent(parent)
                    .setSpanKind(SpanKind.SERVER)
                    .startSpan();
            this.within = parent.with(span);
            if (span.getSpanContext().isValid() && span.isRecording()) {
                telemetry.getPropagators().getTextMapPropagator().inject(within, outgoing, INTO);
            } else {
                // Nothing is recorded here, and the trace goes on all the same.
                for (var name : TRACE) {
                    var value = received.get(name);
                    if (value != null) {
                        outgoing.put(name, value);
                    }
                }
            }
        }

        /** The operation was read and found valid. */
        public synchronized void read(String kindOfOperation, @Nullable String operationName) {
            kind = kindOfOperation;
            name = operationName;
        }

        /** What was read: query, mutation or subscription. */
        public synchronized String kind() {
            return kind;
        }

        /** A subscription was opened; each of its events is a run of its own. */
        public synchronized void opened() {
            named();
            span.end();
        }

        private void named() {
            span.updateName(name == null || name.isEmpty() ? "GraphQL" : "GraphQL " + name);
            span.setAttribute("graphql.operation.type", kind);
        }

        /** The headers by which services take part in the trace. */
        public Map<String, String> outgoing() {
            return Map.copyOf(outgoing);
        }

        /** @return headers for this one request */
        synchronized Map<String, String> asks(SubgraphRequest request, SpanOfRequest asked) {
            var wave = waves.computeIfAbsent(
                    request.wave(),
                    number -> new Wave(tracer.spanBuilder("wave " + number)
                            .setParent(within)
                            .startSpan()));
            asked.span = tracer.spanBuilder("ask " + request.subgraph())
                    .setParent(within.with(wave.span))
                    .setSpanKind(SpanKind.CLIENT)
                    .setAttribute("graphql.operation.name", request.operationName())
                    .setAttribute("answerable.service", request.subgraph())
                    .startSpan();
            Map<String, String> headers = new HashMap<>();
            if (asked.span.isRecording()) {
                telemetry.getPropagators().getTextMapPropagator().inject(within.with(asked.span), headers, INTO);
            }
            return headers;
        }

        synchronized void answered(SubgraphRequest request, SpanOfRequest asked, boolean failed, long nanos) {
            nanosByService.merge(request.subgraph(), nanos, Long::sum);
            if (failed) {
                asked.span.setStatus(StatusCode.ERROR);
            }
            asked.span.end();
            var wave = waves.get(request.wave());
            if (wave != null) {
                wave.last = Instant.now();
            }
        }

        /**
         * The operation ends.
         *
         * @param documentId by which the document can be found, not the document
         */
        public synchronized void end(Supplier<String> documentId, GraphQlResponse response) {
            var nanos = System.nanoTime() - began;
            waves.values().forEach(Wave::end);
            var outcome = !response.hasData() ? "refused" : response.errors().isEmpty() ? "answered" : "partly";
            Timer.builder("graphql.operation")
                    .tag("operation", countedName(name, response.hasData()))
                    .tag("kind", kind)
                    .tag("outcome", outcome)
                    .register(meters)
                    .record(Duration.ofNanos(nanos));
            if (!response.hasData() && !response.errors().isEmpty()) {
                var extensions = response.errors().getFirst().extensions();
                meters.counter(
                                "graphql.refused",
                                "code",
                                response.errors().getFirst().code(),
                                "limit",
                                String.valueOf(extensions.getOrDefault("limit", "")))
                        .increment();
            }
            named();
            if (span.isRecording()) {
                span.setAttribute("graphql.document.id", documentId.get());
            }
            span.setAttribute("answerable.outcome", outcome);
            if (!response.errors().isEmpty()) {
                span.setStatus(StatusCode.ERROR, response.errors().getFirst().code());
            }
            span.end();
            if (nanos > slowNanos) {
                Map<String, Long> millis = new TreeMap<>();
                nanosByService.forEach((service, spent) -> millis.put(service, spent / 1_000_000));
                LOG.warnf(
                        "Slow: %s %s took %d ms in %d waves, services %s ms, %s, document %s",
                        kind,
                        name == null ? ANONYMOUS : name,
                        nanos / 1_000_000,
                        waves.size(),
                        millis,
                        outcome,
                        documentId.get());
            }
        }
    }

    private static final class Wave {
        private final Span span;
        private Instant last = Instant.now();

        private Wave(Span span) {
            this.span = span;
        }

        private void end() {
            span.end(last);
        }
    }

    static final class SpanOfRequest {
        private Span span = Span.getInvalid();
    }

    private record WatchedTransport(SubgraphTransport transport, MeterRegistry meters) implements SubgraphTransport {

        @Override
        public CompletionStage<SubgraphResponse> send(SubgraphRequest request) {
            if (!(request.context() instanceof Observable observable)) {
                return transport.send(request);
            }
            var asked = new SpanOfRequest();
            var began = System.nanoTime();
            var trace = observable.run().asks(request, asked);
            return transport
                    .send(trace.isEmpty() ? request : request.with(observable.with(trace)))
                    .whenComplete((response, problem) -> {
                        var failed = response == null || response.status() >= 400;
                        var nanos = System.nanoTime() - began;
                        observable.run().answered(request, asked, failed, nanos);
                        Timer.builder("graphql.subgraph")
                                .tag("service", request.subgraph())
                                .tag("outcome", failed ? "failed" : "answered")
                                .register(meters)
                                .record(Duration.ofNanos(nanos));
                    });
        }

        @Override
        public Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request) {
            return transport.subscribe(request);
        }
    }
}
