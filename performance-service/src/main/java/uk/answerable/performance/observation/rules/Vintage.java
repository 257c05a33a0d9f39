package uk.answerable.performance.observation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says beside a value (FEATURES B2 149, 150, 152; D3 355).
 *
 * @param provisional whether the source calls it so
 * @param asAt day it was taken from its system, or null
 * @param base people or homes a rate is taken over, or null
 * @param sample how many were asked or audited, or null
 * @param raw what stands in the source, where the value is a cleaned reading of it, or null
 * @param readersNote what a reader of the source says of how it was read, or null
 */
public record Vintage(
        boolean provisional,
        @Nullable LocalDate asAt,
        @Nullable BigDecimal base,
        @Nullable BigDecimal sample,
        @Nullable String raw,
        @Nullable String readersNote) {

    /** Of a source that says nothing more. */
    public static final Vintage PLAIN = new Vintage(false, null, null, null, null, null);
}
