package uk.answerable.meetings.action.rules;

/** What became of a promise spoken in a meeting. */
public enum CommitmentState {
    SPOKEN,
    MADE_ACTION,
    DISMISSED
}
