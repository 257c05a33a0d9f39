package uk.answerable.meetings.publishing.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of something as the public read it.
 *
 * @param key of what
 * @param version from 1, without gaps
 * @param owner whose it is
 * @param digest of the text; the same text has the same
 * @param firstPublishedAt when its first version was published
 * @param publishedAt when this version was
 * @param withdrawn whether it was taken back: it tells then that there was something, not what
 */
public record Publication(
        Key key,
        int version,
        Owner owner,
        String digest,
        Instant firstPublishedAt,
        Instant publishedAt,
        boolean withdrawn) {

    /** What it is, and its identifier. */
    public record Key(PublicKind kind, String subject) {}

    /**
     * Whose it is.
     *
     * @param meeting identifier; null for a body
     * @param dated the day it is about; null for a body
     */
    public record Owner(
            String force,
            String body,
            @Nullable String meeting,
            @Nullable LocalDate dated) {}

    /** What can be read now of a thing. */
    public record Open(Key key, Owner owner, String digest) {}
}
