package uk.answerable.meetings.panelreview.rules;

/** A step of a review; which of them one takes, and in which order, its kind's dated policy says. */
public enum PanelReviewStep {
    /** The draft plan, the annual report or the proposed appointment reaches the panel. */
    NOTIFICATION,
    /** The public meeting on an annual report, or the confirmation hearing. */
    HEARING,
    /** The panel's report to the commissioner, or its veto. */
    REPORT,
    /** The panel publishes its report. */
    PUBLICATION,
    /** The commissioner answers, or says whether the panel is followed. */
    RESPONSE,
    /** The commissioner publishes the response. */
    RESPONSE_PUBLICATION
}
