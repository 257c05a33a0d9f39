package uk.answerable.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What callers may still use up. A caller that was quiet for a while is forgotten, with a full quota. */
public final class Quota {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets;
    private final long perMinute;

    public Quota(long perMinute, int callers) {
        this.perMinute = perMinute;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(callers)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build();
    }

    /** @return zero when the cost was taken from the caller's quota, otherwise how long until it can be */
    public Duration take(String caller, long cost) {
        var probe = buckets.get(caller, c -> full()).tryConsumeAndReturnRemaining(Math.clamp(cost, 1, perMinute));
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** The cost a caller may use up in a minute. */
    public long perMinute() {
        return perMinute;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }
}
