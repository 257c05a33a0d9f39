package uk.answerable.gateway.services;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bulkhead and a circuit breaker for each service: a slow one holds up no more than its share, and a broken one is
 * left alone for a while. Requests and the openings of subscriptions count together.
 */
public final class Protection {

    /** Of a gateway that protects nothing. */
    public static final Protection NONE = new Protection(null);

    /**
     * How much a service is trusted with; see the settings of the same names.
     *
     * @param concurrent at once
     * @param queued waiting for their turn
     * @param volume of the last attempts that are looked at
     * @param failureRatio of those, from which on the service is left alone
     * @param delay until it is tried again
     */
    public record Trust(int concurrent, int queued, int volume, double failureRatio, Duration delay) {}

    private final @Nullable Trust trust;
    private final Map<String, Guard> guards = new ConcurrentHashMap<>();

    private Protection(@Nullable Trust trust) {
        this.trust = trust;
    }

    public static Protection of(Trust trust) {
        return new Protection(trust);
    }

    /**
     * Attempts something at a service. A stage that fails counts against the service; while it is left alone, a failed
     * stage is the answer at once.
     */
    <T> CompletionStage<T> attempt(
            String url, Supplier<CompletionStage<T>> what, TypeLiteral<CompletionStage<T>> type) {
        var given = trust;
        return given == null
                ? what.get()
                : guards.computeIfAbsent(url, at -> guard(at, given)).get(what, type);
    }

    private static Guard guard(String url, Trust trust) {
        return Guard.create()
                .withDescription("requests to " + url)
                .withThreadOffload(false)
                .withBulkhead()
                .limit(trust.concurrent())
                .queueSize(trust.queued())
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(trust.volume())
                .failureRatio(trust.failureRatio())
                .delay(trust.delay().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }
}
