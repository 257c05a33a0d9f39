package uk.answerable.performance.quality.rules;

/** What is wrong with how figures come about (FEATURES 244, 246, 252). */
public enum IssueKind {
    /** A keyword or flag is set wrongly, or not alike everywhere. */
    MARKER,
    /** A system counts what it should not, or the other way round. */
    SYSTEM_FAULT,
    /** One thing is recorded more than once. */
    DUPLICATE,
    /** Somebody carries records from one system to another. */
    MANUAL_STEP,
    /** Records are put right before they are audited. */
    REWORK,
    /** Other work waits while this is done. */
    BACKLOG
}
