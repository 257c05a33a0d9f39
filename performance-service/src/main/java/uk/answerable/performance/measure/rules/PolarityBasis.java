package uk.answerable.performance.measure.rules;

/** On what the direction of a measure rests; it is never guessed in silence (FEATURES B1 121). */
public enum PolarityBasis {
    /** A source lists it as a sign of improvement; the place stands beside it. */
    STATED,
    /** Read by us from a source or from what the measure is; the reason stands beside it. */
    REVIEWED,
    /** Nobody says; the reason stands beside it. */
    UNDECIDED
}
