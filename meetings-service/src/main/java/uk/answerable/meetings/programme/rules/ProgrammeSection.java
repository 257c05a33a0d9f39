package uk.answerable.meetings.programme.rules;

/** Where a row stands in a work programme. */
public enum ProgrammeSection {
    /** For a meeting. */
    DATED,
    /** For every meeting. */
    STANDING,
    /** Wanted; no meeting yet. */
    TO_BE_TIMETABLED,
    /** Answered in writing between meetings. */
    BRIEFING_NOTE
}
