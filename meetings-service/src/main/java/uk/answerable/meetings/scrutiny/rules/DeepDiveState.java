package uk.answerable.meetings.scrutiny.rules;

/** How far a deep dive has come. */
public enum DeepDiveState {
    PROPOSED,
    SCHEDULED
}
