package uk.answerable.meetings.scrutiny.rules;

/** How far a deep dive has come. */
public enum DeepDiveState {
    PROPOSED,
    ACCEPTED,
    SCHEDULED,
    /** Scheduled anew, with a reason. */
    MOVED,
    HELD
}
