package uk.answerable.performance.series.rules;

/** How a change is told. */
public enum ChangeKind {
    PERCENT,
    /** Percentages differ by points, never by per cent. */
    POINTS,
    /** From zero there is no per cent. */
    NOT_APPLICABLE
}
