package uk.answerable.performance.reading.rules;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of the calendar that move figures and that a reader of a chart should see beside them (FEATURES B5 211).
 *
 * @param force code, null for all
 * @param topics whose figures it moves; all when empty
 */
public record CalendarPeriod(
        String code,
        CalendarKind kind,
        String label,
        @Nullable String force,
        LocalDate from,
        LocalDate to,
        Set<String> topics,
        String source) {

    /** What kind of days they are. */
    public enum CalendarKind {
        SCHOOL_HOLIDAYS,
        /** Bars and clubs are fuller than usual: festive weeks, large events. */
        NIGHT_TIME_ECONOMY
    }

    public CalendarPeriod {
        topics = Set.copyOf(topics);
    }

    public boolean isOfForce(String other) {
        return force == null || force.equals(other);
    }

    boolean moves(String topic) {
        return topics.isEmpty() || topics.contains(topic);
    }

    boolean touches(LocalDate start, LocalDate end) {
        return !from.isAfter(end) && !to.isBefore(start);
    }
}
