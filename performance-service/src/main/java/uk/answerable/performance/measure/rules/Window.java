package uk.answerable.performance.measure.rules;

/** Time over which a measure is taken when it is no plain month: part of what it is (FEATURES B2 144). */
public enum Window {
    ROLLING_3_MONTHS,
    ROLLING_6_MONTHS,
    ROLLING_12_MONTHS,
    TWELVE_MONTHS,
    /** The statistic names it. */
    BY_STATISTIC,
    /** The source does not say. */
    NOT_STATED;

    /** Neighbouring points share data: no run rules on them. */
    public boolean overlaps() {
        return this == ROLLING_3_MONTHS || this == ROLLING_6_MONTHS || this == ROLLING_12_MONTHS;
    }
}
