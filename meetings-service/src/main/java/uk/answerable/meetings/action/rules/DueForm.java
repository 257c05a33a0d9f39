package uk.answerable.meetings.action.rules;

/** How a due date is stated. */
public enum DueForm {
    NONE,
    DATE,
    /** At, or before, a meeting. */
    MEETING,
    /** Before a season starts (the hunting season). */
    SEASON,
    WHEN_COMPLETE,
    ONGOING,
    /** After something else has happened. */
    EVENT
}
