package uk.answerable.meetings.recommendation.rules;

/** How a recommendation stands with its body. It is never closed by its actions: only a decision closes it. */
public enum FollowUp {
    WITHOUT_ACTION,
    ACTIONS_OPEN,
    /** Every action is over; the body has not decided yet. */
    ACTIONS_OVER,
    CLOSED
}
