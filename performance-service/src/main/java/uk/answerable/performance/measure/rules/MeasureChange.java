package uk.answerable.performance.measure.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day from which a measure is not what it was: a break in its series, an event, its retirement (FEATURES B1 124, B2).
 *
 * @param area code, null for everywhere
 * @param on first day of the new state
 */
public record MeasureChange(
        String measure, @Nullable String area, LocalDate on, MeasureChangeKind kind, String what, String source) {

    /** What changed. */
    public enum MeasureChangeKind {
        DEFINITION,
        SYSTEM,
        SAMPLING,
        COUNTING_RULES,
        /** Other people make the figures: an alliance ended. */
        TEAM,
        /** A keyword is set more or less often. */
        MARKING,
        RE_BASE,
        /** Something happened that a chart should show beside its figures: a pilot, an operation (FEATURES 212). */
        EVENT,
        /** It leaves future editions; its history stays. */
        RETIRED
    }

    /** Whether figures of before and after may not be charted as one. */
    public boolean breaksSeries() {
        return switch (kind) {
            case DEFINITION, SYSTEM, SAMPLING, COUNTING_RULES, TEAM, RE_BASE -> true;
            case MARKING, EVENT, RETIRED -> false;
        };
    }

    public boolean appliesTo(String code) {
        return area == null || code.equals(area) || code.startsWith(area + "/");
    }
}
