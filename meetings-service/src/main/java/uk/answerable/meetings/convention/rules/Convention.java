package uk.answerable.meetings.convention.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office's papers call or write something, over a time.
 *
 * @param force police force area
 * @param office whose papers
 * @param kind what it is about
 * @param key the thing
 * @param value how it is called or written
 * @param starts first day; null for as far back as these records go
 * @param ends last day; null while it lasts
 * @param source document and place
 */
public record Convention(
        String force,
        String office,
        ConventionKind kind,
        String key,
        String value,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        String source) {

    boolean holdsOn(LocalDate day) {
        return (starts == null || !day.isBefore(starts)) && (ends == null || !day.isAfter(ends));
    }

    /** Whether some day is in both. */
    boolean overlaps(Convention other) {
        return (ends == null || other.starts == null || !other.starts.isAfter(ends))
                && (other.ends == null || starts == null || !starts.isAfter(other.ends));
    }
}
