package uk.answerable.performance.inspection.rules;

/** Whom an inspectorate asks. */
public enum SurveyAsked {
    STAFF,
    RESIDENTS
}
