package uk.answerable.performance.inspection.rules;

/** A grade against the one before. */
public enum GradeMovement {
    FIRST,
    BETTER,
    SAME,
    WORSE,
    /** Another scale, or other criteria: a lower grade is not a decline of itself. */
    NOT_COMPARABLE,
    NO_GRADE
}
