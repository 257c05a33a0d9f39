package uk.answerable.meetings.paper.rules;

/** Why there is a publication. */
public enum PublicationStep {
    PUBLISHED,
    /** Another version took its place; the earlier one stays. */
    REPLACED,
    /** The reason for keeping it private ended. */
    RELEASED
}
