package uk.answerable.performance.disclosure.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure whose small counts could point at somebody, dated.
 *
 * @param measure code
 * @param threshold the smallest count below force level that the public is shown, beside zero
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of the threshold
 * @param source why the measure is sensitive
 */
public record DisclosurePolicy(
        String measure,
        long threshold,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    /** Whether it holds on a day. */
    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
