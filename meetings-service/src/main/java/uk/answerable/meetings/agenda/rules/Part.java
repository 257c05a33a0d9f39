package uk.answerable.meetings.agenda.rules;

/** Which part of a meeting an item is taken in. */
public enum Part {
    PUBLIC,
    /** Everybody sees number, heading and the exemption cited, and nothing else. */
    PRIVATE
}
