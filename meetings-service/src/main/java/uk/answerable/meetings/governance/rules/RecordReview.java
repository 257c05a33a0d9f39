package uk.answerable.meetings.governance.rules;

/** How a kind of record is reviewed. */
public enum RecordReview {
    NONE,
    /** The higher the risk, the sooner. */
    RISK,
    /** Each review climbs to a longer interval. */
    LADDER
}
