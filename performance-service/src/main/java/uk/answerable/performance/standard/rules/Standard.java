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
 * @param attached to whom or what it applies, null for every figure of the measure
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
        @Nullable Attachment attached,
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

    /** Whether its fixed level is easier to meet than that of a standard of its kind for everybody. */
    public boolean isEasierThan(Standard other) {
        var everybodys = other.value();
        return value != null
                && everybodys != null
                && other.attached == null
                && other.measure.equals(measure)
                && other.kind == kind
                && other.sense == sense
                && (sense == StandardSense.AT_LEAST
                        ? value.compareTo(everybodys) < 0
                        : value.compareTo(everybodys) > 0);
    }
}
