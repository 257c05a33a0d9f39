package uk.answerable.meetings.publishing.rules;

/** What is published. */
public enum PublicKind {
    BODY,
    /** A meeting with the lines of its agenda. */
    MEETING,
    AGENDA_ITEM,
    /** A paper of a public item, or a scrutiny report. */
    PAPER,
    /** The public minutes of a meeting. */
    MINUTES,
    /** The questions of a scrutiny report and their answers. */
    SCRUTINY
}
