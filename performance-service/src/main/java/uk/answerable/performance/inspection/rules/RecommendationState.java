package uk.answerable.performance.inspection.rules;

/** Names of the states of {@link Progress}. */
public enum RecommendationState {
    OPEN,
    IN_PROGRESS,
    SUBMITTED_AS_COMPLETE,
    CLOSED_BY_INSPECTORATE,
    CARRIED_TO_NEXT_INSPECTION,
    NOT_ACCEPTED;

    /** Whether the force still has something to do. */
    public boolean awaitsForce() {
        return this == OPEN || this == IN_PROGRESS || this == CARRIED_TO_NEXT_INSPECTION;
    }
}
