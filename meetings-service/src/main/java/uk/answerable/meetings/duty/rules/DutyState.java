package uk.answerable.meetings.duty.rules;

/** How a duty stands on a day. */
public enum DutyState {
    PUBLISHED,
    PUBLISHED_LATE,
    MISSING,
    NOT_YET_DUE
}
