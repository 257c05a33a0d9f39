package uk.answerable.performance.dictionary.rules;

import java.time.Instant;

/**
 * A document of the register of publications: when its figures were known and public.
 *
 * @param document the part of a reference before its first colon
 * @param assumed whether the moment is a reading, explained in {@code reason}
 */
public record Source(
        String document, String title, Instant knownAt, Instant publishedAt, boolean assumed, String reason) {

    /** {@code 004} of {@code 004:2(2):p8}. */
    public static String documentOf(String reference) {
        var colon = reference.indexOf(':');
        return colon < 0 ? reference : reference.substring(0, colon);
    }
}
