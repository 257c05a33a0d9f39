package uk.answerable.performance.survey.rules;

/** What a reply counts as. */
public enum Meaning {
    /** Satisfied, or yes. */
    POSITIVE,
    NEUTRAL,
    /** Dissatisfied, or no. */
    NEGATIVE,
    /** Did not know, or the question did not apply: outside the base, and said so. */
    OUTSIDE
}
