package uk.answerable.performance.measure.rules;

/** Which way a measure should move (FEATURES B1 121). */
public enum Polarity {
    MORE_IS_GOOD,
    LESS_IS_GOOD,
    STABLE_IS_GOOD,
    NEUTRAL,
    /** No source says so yet; nothing may be called better or worse. */
    UNDECIDED
}
