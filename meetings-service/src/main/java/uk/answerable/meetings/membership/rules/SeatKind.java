package uk.answerable.meetings.membership.rules;

/** Who may be appointed to a seat. */
public enum SeatKind {
    COUNCILLOR,
    /** Co-opted; no councillor (Police Reform and Social Responsibility Act 2011 Sch 6). */
    INDEPENDENT
}
