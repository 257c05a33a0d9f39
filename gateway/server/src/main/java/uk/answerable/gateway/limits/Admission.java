package uk.answerable.gateway.limits;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.Operation;
import uk.answerable.federation.OperationRule;
import uk.answerable.federation.ResponseError;

/** Judges operations by their size, then by what the caller has used up. */
public final class Admission implements OperationRule {

    /** The code of a refusal because the caller's quota is used up. */
    public static final String RATE_LIMITED = "RATE_LIMITED";

    /** Who asks, as far as quotas are concerned. */
    public interface Asker {
        /** A name for the caller that is the same with every request. */
        String caller();
    }

    private final @Nullable Bounds bounds;
    private final @Nullable Quota quota;

    /**
     * @param bounds null when nothing is bounded
     * @param quota null when nobody's use is
     */
    public Admission(@Nullable Bounds bounds, @Nullable Quota quota) {
        this.bounds = bounds;
        this.quota = quota;
    }

    @Override
    public List<ResponseError> refusals(Operation operation) {
        if (bounds == null && quota == null) {
            return List.of();
        }
        var size = Measure.of(operation, bounds == null ? UNBOUNDED : bounds);
        var tooLarge = bounds == null ? List.<ResponseError>of() : tooLarge(size, bounds);
        return tooLarge.isEmpty() ? usedUp(size.cost(), operation.context()) : tooLarge;
    }

    private static final Bounds UNBOUNDED = new Bounds(
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 100_000, Long.MAX_VALUE, 10);

    private static List<ResponseError> tooLarge(Measure.Size size, Bounds allowed) {
        if (size.fields() > allowed.fields()) {
            return List.of(Limit.FIELDS.refusal(size.fields(), allowed.fields()));
        }
        if (size.depth() > allowed.depth()) {
            return List.of(Limit.DEPTH.refusal(size.depth(), allowed.depth()));
        }
        if (size.aliases() > allowed.aliases()) {
            return List.of(Limit.ALIASES.refusal(size.aliases(), allowed.aliases()));
        }
        if (size.rootFields() > allowed.rootFields()) {
            return List.of(Limit.ROOT_FIELDS.refusal(size.rootFields(), allowed.rootFields()));
        }
        if (size.directives() > allowed.directives()) {
            return List.of(Limit.DIRECTIVES.refusal(size.directives(), allowed.directives()));
        }
        if (size.unboundedConnection() != null) {
            return List.of(ResponseError.of(
                    "Say how many of " + size.unboundedConnection() + " you want: first, from 1 to 100.",
                    "FIRST_MISSING"));
        }
        return size.cost() > allowed.cost() ? List.of(Limit.COST.refusal(size.cost(), allowed.cost())) : List.of();
    }

    private List<ResponseError> usedUp(long cost, @Nullable Object context) {
        if (quota == null || !(context instanceof Asker asker)) {
            return List.of();
        }
        var wait = quota.take(asker.caller(), cost);
        return wait.isZero() ? List.of() : List.of(rateLimited(wait, quota.perMinute(), cost));
    }

    /** The refusal, with the seconds after which the caller may come again. */
    static ResponseError rateLimited(Duration wait, long allowed, long cost) {
        long seconds = wait.toSeconds() + 1;
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", RATE_LIMITED);
        extensions.put("limit", "cost_per_minute");
        extensions.put("value", cost);
        extensions.put("allowed", allowed);
        extensions.put("retryAfterSeconds", seconds);
        return new ResponseError(
                "Your requests of the last minute have used up what is allowed, a cost of %,d; come again in %d s."
                        .formatted(allowed, seconds),
                List.of(),
                null,
                extensions);
    }
}
