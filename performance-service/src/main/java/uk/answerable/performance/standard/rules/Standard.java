package uk.answerable.performance.standard.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a figure of a measure is held against.
 *
 * @param force code, null for all
 * @param value the level, null where it floats or no source states one
 * @param from first day it is known to hold
 * @param to last day, or null
 * @param limit the time limit the measure itself carries, in words ("10 seconds"), or null
 */
public record Standard(
        String code,
        String measure,
        @Nullable String force,
        StandardKind kind,
        String statistic,
        StandardSense sense,
        @Nullable BigDecimal value,
        LocalDate from,
        @Nullable LocalDate to,
        StandardRule rule,
        @Nullable String limit,
        String source,
        @Nullable String note) {

    /** On which side of it a figure should be. */
    public enum StandardSense {
        AT_LEAST,
        AT_MOST
    }

    /** Where the level comes from. */
    public enum StandardRule {
        FIXED,
        /** Mean of the last three financial years, taken anew each April. */
        THREE_FINANCIAL_YEARS,
        /** Floats with the average of a group of peers. */
        PEER_AVERAGE,
        /** A time limit whose share nobody stated. */
        NOT_STATED
    }

    public boolean holds(String ofForce, LocalDate day) {
        return (force == null || force.equals(ofForce)) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
