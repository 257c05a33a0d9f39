package uk.answerable.performance.measure.rules;

/** How often a source gives figures of a measure. */
public enum Frequency {
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    ONCE,
    WHEN_UPDATED
}
