package uk.answerable.meetings.panelreview.rules;

/** How a step of a review stands. */
public enum PanelStepState {
    /** A step before it has not been taken. */
    WAITING,
    OPEN,
    OVERDUE,
    TAKEN,
    TAKEN_LATE,
    /** The time is over and with it the step: the review goes on without it. */
    LAPSED
}
