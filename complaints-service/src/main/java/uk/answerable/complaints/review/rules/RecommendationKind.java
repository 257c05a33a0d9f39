package uk.answerable.complaints.review.rules;

/** What a recommendation asks for (Police Reform Act 2002 Sch 3 para 25; para 28ZA for a remedy). */
public enum RecommendationKind {
    INVESTIGATE,
    HANDLE_AGAIN,
    REFER_TO_INDEPENDENT_OFFICE,
    REMEDY,
    LEARNING,
    POLICY_REVIEW
}
