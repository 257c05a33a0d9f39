package uk.answerable.complaints.allegation.rules;

/** What follows from a decision; kept apart from it, and from how the complaint was handled. */
public enum AllegationAction {
    EXPLANATION,
    APOLOGY,
    LEARNING_FROM_REFLECTION,
    REFLECTIVE_PRACTICE_REVIEW,
    POLICY_REVIEW,
    RETURN_OF_PROPERTY,
    DEBRIEF,
    MISCONDUCT_PROCEEDINGS,
    NO_FURTHER_ACTION
}
