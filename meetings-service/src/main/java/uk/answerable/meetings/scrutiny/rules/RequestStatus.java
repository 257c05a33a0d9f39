package uk.answerable.meetings.scrutiny.rules;

/** Whether a numbered request was met. */
public enum RequestStatus {
    ASKED,
    ANSWERED,
    PARTLY_ANSWERED,
    UNANSWERED,
    DISPUTED
}
