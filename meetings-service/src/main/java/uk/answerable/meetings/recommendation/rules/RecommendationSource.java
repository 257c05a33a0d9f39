package uk.answerable.meetings.recommendation.rules;

/** Who recommends. */
public enum RecommendationSource {
    /** An inspection; the performance service owns what it asks for and how far the force is. */
    INSPECTION,
    /** The panel itself. */
    PANEL
}
