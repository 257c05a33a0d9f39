package uk.answerable.complaints.casework.store;

/** The kinds of steps by name; they stand in the database and in the graph and are never renamed. */
public enum StepKind {
    ACKNOWLEDGED("acknowledge"),
    CONTACTED("contact"),
    TRIAGED_AWAY("triage"),
    LOGGED_OUTSIDE("log"),
    RECORDED("record"),
    REFERRAL_BECAME_CLEAR("refer"),
    REFERRED("refer"),
    REFERRAL_DECIDED("refer"),
    HANDLING_DECIDED("handle"),
    SEVERITY_ASSESSED("handle"),
    SUSPENDED("suspend"),
    WISH_ASKED("suspend"),
    RESUMED("suspend"),
    CEASED("suspend"),
    UPDATE_SENT("notify"),
    TIMELINESS_LETTER_SENT("letter"),
    WITHDRAWN("withdraw"),
    ALLEGATION_DECIDED("decide"),
    FINALISED("finalise"),
    OUTCOME_PROVIDED("notify"),
    REVIEW_APPLIED("review"),
    REVIEW_DECIDED("review"),
    REOPENED("reopen");

    private final String operation;

    StepKind(String operation) {
        this.operation = operation;
    }

    /** The row of the permission matrix that decides who may take such a step. */
    public String operation() {
        return operation;
    }
}
