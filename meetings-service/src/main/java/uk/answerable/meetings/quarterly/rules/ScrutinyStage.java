package uk.answerable.meetings.quarterly.rules;

/** How far the scrutiny of a quarter has come. */
public enum ScrutinyStage {
    /** The office writes its report. */
    DRAFT,
    /** The force has it; its numbers are fixed. */
    SENT,
    /** The force has answered. */
    ANSWERED,
    /** Questions and answers are public. */
    PUBLISHED
}
