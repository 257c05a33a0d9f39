package uk.answerable.meetings.glossary.rules;

/** How an expansion of a term stands. */
public enum Standing {
    /** What the term means. */
    USUAL,
    /** Printed too, and understood. */
    VARIANT,
    /** Printed, and means something else: a reader is warned. */
    WRONG
}
