package uk.answerable.meetings.membership.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a seat is held.
 *
 * @param from first day; null for as far back as the records go
 * @param until last day; null while it lasts
 */
public record Term(@Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Term other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Term other) {
        return until != null && other.from != null && until.isBefore(other.from);
    }
}
