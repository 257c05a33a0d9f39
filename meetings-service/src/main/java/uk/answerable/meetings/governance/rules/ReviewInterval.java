package uk.answerable.meetings.governance.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long until the next review, dated.
 *
 * @param level of risk; null for a rung of the ladder
 * @param position of the rung, from 1
 * @param months whether the amount is of months, otherwise of days
 */
public record ReviewInterval(
        RecordReview review,
        @Nullable RiskLevel level,
        int position,
        int amount,
        boolean months,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    LocalDate after(LocalDate reviewed) {
        return months ? reviewed.plusMonths(amount) : reviewed.plusDays(amount);
    }

    String words() {
        return months ? "%d month%s".formatted(amount, amount == 1 ? "" : "s") : "%d days".formatted(amount);
    }
}
