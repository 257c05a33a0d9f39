package uk.answerable.performance.inspection.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How soon a report wants something done, as a dated policy (FEATURES 309; RULES F).
 *
 * @param label as reports print it
 * @param months counted from the day of publication; 0 is that day
 * @param from first day it holds; null for as far back as these records go
 * @param to last day; null while it holds
 */
public record DeadlineClass(
        String code,
        String label,
        int months,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
