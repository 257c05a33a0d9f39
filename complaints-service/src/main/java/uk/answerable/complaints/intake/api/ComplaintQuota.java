package uk.answerable.complaints.intake.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.intake.rules.CallerAddress;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * How many complaints one caller may make: an office by its name, the public by address. Addresses are held in memory
 * for the hour they count and nowhere else; each replica counts for itself.
 */
@Singleton
public class ComplaintQuota {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int CALLERS = 100_000;

    private final CurrentVertxRequest request;
    private final long perHour;
    private final Cache<String, Bucket> buckets;

    @Inject
    ComplaintQuota(CurrentVertxRequest request, @ConfigProperty(name = "answerable.intake.per-hour") long perHour) {
        this.request = request;
        this.perHour = perHour;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .expireAfterAccess(WINDOW)
                .build();
    }

    /** Done when the caller may make one more; call it within the request. */
    Outcome<Caller> take(Caller caller) {
        var key = caller.isPublic() ? CallerAddress.of(address()) : "office " + caller.office();
        var probe = buckets.get(key, unknown -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Outcome.done(caller)
                : Outcome.refused(Refusal.of(
                        ProblemCode.TOO_MANY_REQUESTS,
                        "%d complaints an hour are taken from one place; send this one again in %d minutes"
                                .formatted(
                                        perHour,
                                        Duration.ofNanos(probe.getNanosToWaitForRefill())
                                                        .toMinutes()
                                                + 1)));
    }

    private @Nullable String address() {
        SocketAddress remote = request.getCurrent().request().remoteAddress();
        return remote == null ? null : remote.hostAddress();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, WINDOW))
                .build();
    }
}
