package uk.answerable.meetings.action.rules;

/** What a meeting decides of an earlier action. Until one of the decisions ends it, it is carried over. */
public enum ReviewResult {
    CARRIED_OVER,
    CLOSED,
    SUPERSEDED;

    /** The status it leaves the action in. */
    public ActionStatus leaves(ActionStatus now) {
        return switch (this) {
            case CARRIED_OVER -> now == ActionStatus.COMPLETE ? ActionStatus.COMPLETE : ActionStatus.REVIEW_DUE;
            case CLOSED -> ActionStatus.CLOSED_BY_DECISION;
            case SUPERSEDED -> ActionStatus.SUPERSEDED;
        };
    }
}
