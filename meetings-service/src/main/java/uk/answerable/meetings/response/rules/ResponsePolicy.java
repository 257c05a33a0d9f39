package uk.answerable.meetings.response.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long there is to respond, dated.
 *
 * @param amount of days; the day the report is published is the first
 * @param startRule in words
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it
 * @param source enactment
 */
public record ResponsePolicy(
        int amount,
        String startRule,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
