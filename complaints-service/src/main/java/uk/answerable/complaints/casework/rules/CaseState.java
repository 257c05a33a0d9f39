package uk.answerable.complaints.casework.rules;

/** The stages of a case by name. */
public enum CaseState {
    RECEIVED("received and not decided on"),
    OUTSIDE_SCHEDULE_3("handled outside Schedule 3"),
    RECORDED("recorded, its handling not decided"),
    HANDLED("being handled"),
    SUSPENDED("suspended"),
    FINALISED("finalised"),
    WITHDRAWN("withdrawn"),
    CEASED("ceased"),
    NOT_A_COMPLAINT("no complaint");

    private final String words;

    CaseState(String words) {
        this.words = words;
    }

    /** As a sentence says it: "the case is ...". */
    public String words() {
        return words;
    }
}
