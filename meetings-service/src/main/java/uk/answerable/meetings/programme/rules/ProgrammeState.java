package uk.answerable.meetings.programme.rules;

/** What became of a row. */
public enum ProgrammeState {
    OPEN,
    /** A paper or a note answered it. */
    MET,
    /** Not met; another row took its place. */
    CARRIED_FORWARD
}
