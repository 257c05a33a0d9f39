package uk.answerable.meetings.body.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statutory or local number, dated.
 *
 * @param rule what it decides
 * @param bodyKind whose meetings
 * @param nation where
 * @param amount the number
 * @param unit of what
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it (RULES: V verified, V2 second source, M from memory, I inferred)
 * @param source enactment or document
 */
public record MeetingPolicy(
        String rule,
        BodyKind bodyKind,
        Nation nation,
        int amount,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
