package uk.answerable.meetings.notice.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long before something an office is told of it, dated.
 *
 * @param rule what it decides
 * @param amount of days
 * @param workingDays whether only working days count
 * @param from first day in force; null for as far back as these records go
 * @param to last day in force; null while it is
 * @param status how sure we are of it (I: no source, set here)
 * @param source document, or why there is none
 */
public record NoticePolicy(
        String rule,
        int amount,
        boolean workingDays,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
