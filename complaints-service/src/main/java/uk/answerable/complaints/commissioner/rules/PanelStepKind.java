package uk.answerable.complaints.commissioner.rules;

/** What can happen to a complaint against a commissioner. */
public enum PanelStepKind {
    ACKNOWLEDGED,
    RECORDED,
    /** The complainant is told the decision and its ground; there is no appeal (reg 10(2)). */
    NOT_RECORDED,
    /** It became clear that it is serious: a criminal offence is alleged. Starts the referral clock. */
    FOUND_SERIOUS,
    REFERRED,
    /** Sent back: the panel resolves it. */
    RETURNED,
    CONCLUDED,
    RESOLUTION_BEGUN,
    RESOLVED,
    NO_ACTION_TAKEN,
    SUSPENDED,
    /** After the proceedings: the complainant was asked in writing whether it shall go on (reg 22). */
    WISH_ASKED,
    RESUMED,
    /** No reply in time, and no public interest in going on (reg 22). */
    CEASED,
    WITHDRAWN;

    boolean possibleFrom(PanelStage stage) {
        return switch (this) {
            case ACKNOWLEDGED, WITHDRAWN -> stage.open();
            case RECORDED, NOT_RECORDED -> stage == PanelStage.RECEIVED;
            case RESOLUTION_BEGUN, NO_ACTION_TAKEN -> stage == PanelStage.RECORDED;
            case FOUND_SERIOUS, SUSPENDED -> stage == PanelStage.RECORDED || stage == PanelStage.IN_RESOLUTION;
            case REFERRED -> stage == PanelStage.SERIOUS;
            case RETURNED, CONCLUDED -> stage == PanelStage.REFERRED;
            case RESOLVED -> stage == PanelStage.IN_RESOLUTION;
            case WISH_ASKED, RESUMED, CEASED -> stage == PanelStage.SUSPENDED;
        };
    }

    boolean needsGround() {
        return this == NOT_RECORDED || this == NO_ACTION_TAKEN;
    }
}
