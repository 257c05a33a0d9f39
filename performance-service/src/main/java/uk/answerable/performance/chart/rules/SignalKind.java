package uk.answerable.performance.chart.rules;

/** What a special cause looks like, in order of priority (METHODS, Control charts 4). */
public enum SignalKind {
    /** A point strictly outside a limit: an exception. */
    OUTSIDE_LIMIT,
    /** Points each strictly beyond the one before. */
    TREND,
    /** Two of three consecutive points near one limit. */
    TWO_OF_THREE,
    /** Points in a row on one side of the mean. */
    SHIFT
}
