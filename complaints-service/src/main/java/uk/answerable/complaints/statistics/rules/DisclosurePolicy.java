package uk.answerable.complaints.statistics.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From which count on the public is shown one of complaint statistics.
 *
 * @param threshold the smallest shown beside zero
 * @param from first day in force; empty for as far back as the records go
 * @param to last day in force; empty while it is
 * @param status how binding it is
 * @param source where it stands
 */
public record DisclosurePolicy(
        int threshold, Optional<LocalDate> from, Optional<LocalDate> to, String status, String source) {

    boolean inForceOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
