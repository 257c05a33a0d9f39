package uk.answerable.meetings.meeting.rules;

/** Apologies are part of the record, and so is whether somebody stood in. */
public enum AttendanceKind {
    PRESENT,
    APOLOGIES,
    SUBSTITUTE
}
