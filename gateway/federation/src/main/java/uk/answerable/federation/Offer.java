package uk.answerable.federation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.JoinSchema.Standing;

/**
 * One way to fetch a field: what it leaves and what it costs.
 *
 * @param provided what the place promises of the field's object there
 * @param requires what is sent along for it; null where nothing is
 * @param rest what is still to be had elsewhere; null when all of it comes this way
 * @param hops steps it takes
 */
record Offer(
        Standing standing,
        Provided provided,
        @Nullable FieldSet requires,
        @Nullable Wanted rest,
        int hops) {

    static final Comparator<Offer> CHEAPEST =
            Comparator.comparingInt((Offer offer) -> size(offer.rest)).thenComparingInt(Offer::hops);

    private static int size(@Nullable Wanted rest) {
        return rest == null ? 0 : 1;
    }
}
