package uk.answerable.performance.reading.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For whom a measure counts what: one figure may count people of one force and offences of two (FEATURES B1 134). It is
 * stated wherever the figure stands.
 *
 * @param force whose figures it is of
 * @param from first day, null where no source says
 * @param to last day, or null
 * @param statement in a sentence
 */
public record CountingRule(
        String measure,
        String force,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String statement,
        String source) {

    /** Whether it is of a figure of this force and day. */
    public boolean isOf(String ofMeasure, String ofForce, LocalDate day) {
        return measure.equals(ofMeasure)
                && force.equals(ofForce)
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
