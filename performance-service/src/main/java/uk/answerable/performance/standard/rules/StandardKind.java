package uk.answerable.performance.standard.rules;

/** What a figure is held against; the kinds are kept apart, several hold at once (004:2(2):p53: 90 % and 94 %). */
public enum StandardKind {
    STANDARD,
    MINIMUM,
    EXPECTED,
    /** Average of the force's own last years. */
    BASELINE,
    TARGET,
    AMBITION,
    THRESHOLD
}
