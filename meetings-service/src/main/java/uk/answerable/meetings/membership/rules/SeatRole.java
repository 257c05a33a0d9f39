package uk.answerable.meetings.membership.rules;

/** What a member is on the body. */
public enum SeatRole {
    CHAIR,
    VICE_CHAIR,
    MEMBER
}
