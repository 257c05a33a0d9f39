package uk.answerable.complaints.casework.store;

/** The kinds of steps by name; they stand in the database and in the graph and are never renamed. */
public enum StepKind {
    ACKNOWLEDGED,
    CONTACTED,
    TRIAGED_AWAY,
    LOGGED_OUTSIDE,
    RECORDED,
    REFERRAL_BECAME_CLEAR,
    REFERRED,
    REFERRAL_DECIDED,
    HANDLING_DECIDED,
    SEVERITY_ASSESSED,
    SUSPENDED,
    WISH_ASKED,
    RESUMED,
    CEASED,
    UPDATE_SENT,
    WITHDRAWN,
    ALLEGATION_DECIDED,
    FINALISED,
    OUTCOME_PROVIDED,
    REVIEW_APPLIED,
    REVIEW_DECIDED,
    REOPENED
}
