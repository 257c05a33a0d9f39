package uk.answerable.meetings.body.rules;

/** What a governance body is in law. */
public enum BodyKind {
    /** Police Reform and Social Responsibility Act 2011, section 28. */
    POLICE_AND_CRIME_PANEL,
    /** A commissioner's own public board, under the office's own policy. */
    COMMISSIONERS_BOARD,
    /** A commissioner's closed meeting with the chief constable, whose notes or papers are published afterwards. */
    ASSURANCE_MEETING,
    /** Any other body of the register: an internal or partnership board that keeps no meetings here. */
    OTHER
}
