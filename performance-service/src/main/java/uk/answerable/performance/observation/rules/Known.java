package uk.answerable.performance.observation.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was known: one version of an observation. A correction is a later version, nothing is overwritten.
 *
 * @param version counted from 1
 * @param publishedAt null while only the force and its scrutineers know it
 * @param source reference into a document
 * @param note of the source or its reader, or null
 * @param vintage what the source says beside the value
 */
public record Known(
        Period period,
        Value value,
        int version,
        Instant knownAt,
        @Nullable Instant publishedAt,
        String source,
        @Nullable String note,
        Vintage vintage) {

    /** Of a source that says nothing more. */
    public Known(
            Period period,
            Value value,
            int version,
            Instant knownAt,
            @Nullable Instant publishedAt,
            String source,
            @Nullable String note) {
        this(period, value, version, knownAt, publishedAt, source, note, Vintage.PLAIN);
    }
}
