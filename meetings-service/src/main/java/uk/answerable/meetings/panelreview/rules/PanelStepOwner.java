package uk.answerable.meetings.panelreview.rules;

/** Whose step of a review it is. */
public enum PanelStepOwner {
    PANEL,
    COMMISSIONER
}
