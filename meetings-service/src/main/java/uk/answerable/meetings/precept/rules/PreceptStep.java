package uk.answerable.meetings.precept.rules;

/** A step between the commissioner and the panel on the way to a precept (SI 2012/2271). */
public enum PreceptStep {
    NOTIFY,
    REPORT,
    RESPOND,
    REVIEW,
    FINAL
}
