package uk.answerable.meetings.governance.rules;

/** What a record refers to. */
public enum RecordLinkKind {
    /** By its code. */
    MEASURE,
    /** By its identifier. */
    ACTION,
    /** By its reference. */
    MEETING,
    /** By its reference in the register of decisions of the same force. */
    DECISION,
    /** Another record of the same force, by its identifier: a visit its portfolio. */
    RECORD
}
