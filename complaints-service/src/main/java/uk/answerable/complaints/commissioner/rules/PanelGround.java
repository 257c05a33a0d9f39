package uk.answerable.complaints.commissioner.rules;

/** Why a complaint is not recorded, or no action is taken on it. */
public enum PanelGround {
    /** Non-recording; the names are not verified (SI 2012/62 reg 10). */
    NOT_ABOUT_THE_OFFICE_HOLDER(false),
    DEALT_WITH_IN_CRIMINAL_PROCEEDINGS(false),
    /** SI 2012/62 reg 15(3), as the following. */
    STAFF_MEMBER_AT_WORK(true),
    OVER_TWELVE_MONTHS(true),
    ALREADY_A_COMPLAINT(true),
    COMPLAINANT_NOT_IDENTIFIED(true),
    VEXATIOUS_OR_ABUSE(true),
    REPETITIOUS(true);

    private final boolean forNoAction;

    PanelGround(boolean forNoAction) {
        this.forNoAction = forNoAction;
    }

    boolean fits(PanelStepKind kind) {
        return switch (kind) {
            case NOT_RECORDED -> !forNoAction;
            case NO_ACTION_TAKEN -> forNoAction;
            default -> false;
        };
    }
}
