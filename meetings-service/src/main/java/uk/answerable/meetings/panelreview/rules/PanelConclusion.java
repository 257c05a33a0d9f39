package uk.answerable.meetings.panelreview.rules;

/** What a panel's report comes to. */
public enum PanelConclusion {
    NO_RECOMMENDATIONS,
    RECOMMENDATIONS,
    APPOINT,
    DO_NOT_APPOINT,
    VETO;

    /** Whether it can be said of such a review. */
    boolean fits(PanelReviewKind kind) {
        return switch (this) {
            case NO_RECOMMENDATIONS, RECOMMENDATIONS -> !kind.isAppointment();
            case APPOINT, DO_NOT_APPOINT -> kind.isAppointment();
            case VETO -> kind.veto().isPresent();
        };
    }
}
