package uk.answerable.gateway.services;

import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import uk.answerable.federation.SubgraphRequest;
import uk.answerable.federation.SubgraphResponse;
import uk.answerable.federation.SubgraphTransport;

/**
 * A bulkhead and a circuit breaker for each service: a slow one holds up no more than its share, and a broken one is
 * left alone for a while. A service that does not answer, is late, or answers 5xx counts as broken.
 */
public final class ProtectedTransport implements SubgraphTransport {

    /** How much a service is trusted with; see the settings of the same names. */
    public record Protection(int concurrent, int queued, int volume, double failureRatio, Duration delay) {}

    private static final int SERVER_ERROR = 500;

    /** Carries an answer past the breaker that counts it as a failure. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SubgraphResponse response;

        Broken(SubgraphResponse response) {
            super("status " + response.status(), null, false, false);
            this.response = response;
        }
    }

    private final SubgraphTransport transport;
    private final Protection protection;
    private final Map<String, TypedGuard<CompletionStage<SubgraphResponse>>> guards = new ConcurrentHashMap<>();

    public ProtectedTransport(SubgraphTransport transport, Protection protection) {
        this.transport = transport;
        this.protection = protection;
    }

    @Override
    public CompletionStage<SubgraphResponse> send(SubgraphRequest request) {
        return guards.computeIfAbsent(request.url(), this::guard)
                .get(() -> transport.send(request).thenCompose(ProtectedTransport::judged))
                .exceptionallyCompose(ProtectedTransport::passed);
    }

    @Override
    public Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request) {
        return transport.subscribe(request);
    }

    private static CompletionStage<SubgraphResponse> judged(SubgraphResponse response) {
        return response.status() >= SERVER_ERROR
                ? CompletableFuture.failedFuture(new Broken(response))
                : CompletableFuture.completedFuture(response);
    }

    private static CompletionStage<SubgraphResponse> passed(Throwable problem) {
        var cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        return cause instanceof Broken broken
                ? CompletableFuture.completedFuture(broken.response)
                : CompletableFuture.failedFuture(cause);
    }

    private TypedGuard<CompletionStage<SubgraphResponse>> guard(String url) {
        return TypedGuard.create(new TypeLiteral<CompletionStage<SubgraphResponse>>() {})
                .withDescription("requests to " + url)
                .withThreadOffload(false)
                .withBulkhead()
                .limit(protection.concurrent())
                .queueSize(protection.queued())
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(protection.volume())
                .failureRatio(protection.failureRatio())
                .delay(protection.delay().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }
}
