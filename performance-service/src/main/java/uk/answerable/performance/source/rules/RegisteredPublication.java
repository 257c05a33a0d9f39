package uk.answerable.performance.source.rules;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was published where and when (DESIGN, Time has three dimensions).
 *
 * @param document the part of a figure's reference before its first colon
 * @param place address or place of publication, or null
 * @param publishedAt to come while it is under embargo
 * @param assumed whether the moment is a reading, explained in {@code note}
 * @param office that registered it
 * @param figures that became public by it
 */
public record RegisteredPublication(
        UUID id,
        String force,
        String document,
        String title,
        @Nullable String place,
        Instant publishedAt,
        boolean assumed,
        @Nullable String note,
        String office,
        Instant registeredAt,
        int figures) {}
