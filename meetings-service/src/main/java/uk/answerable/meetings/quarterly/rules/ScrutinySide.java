package uk.answerable.meetings.quarterly.rules;

/** What of the scrutiny of a quarter a version is of. */
public enum ScrutinySide {
    REPORT,
    RESPONSE,
    PUBLICATION
}
