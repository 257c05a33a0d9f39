package uk.answerable.meetings.convention.rules;

/** What a convention is about. */
public enum ConventionKind {
    TERM,
    TEMPLATE,
    EXEMPTION,
    /** How a financial year or a part of it is written. */
    FISCAL_LABEL
}
