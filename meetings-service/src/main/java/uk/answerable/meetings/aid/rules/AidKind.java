package uk.answerable.meetings.aid.rules;

/** What an aid says. */
public enum AidKind {
    /** As many incidents in a partnership case as are reviewed for the multi-agency conference. */
    ESCALATION,
    /** A policy names another lead than there is. */
    LEAD_DIFFERS,
    /** Nothing says who leads what a policy is about. */
    LEAD_UNKNOWN,
    VISIT_OVERDUE,
    /** A portfolio plans fewer visits than are wanted. */
    VISITS_TOO_RARE,
    /** Passed up to a tier that has not taken it. */
    EXCEPTION_WAITS,
    /** Passed up from the highest tier. */
    NO_TIER_ABOVE,
    /** A target that serves none above it. */
    TARGET_UNTIED,
    /** A target tied to one that is not of the next level above. */
    TARGET_SKIPS_LEVEL,
    /** A target that none below it serves. */
    TARGET_NOT_CASCADED,
    /** The share of a unit's hours that went elsewhere. */
    ABSTRACTION,
    /** A share above what the force allows. */
    ABSTRACTION_OVER_LIMIT,
    /** More hours excluded than there were. */
    ABSTRACTION_IMPOSSIBLE,
    /** A cohort is to be assured by case studies, and there are none. */
    CASES_MISSING,
    OBLIGATION_WITHOUT_EVIDENCE
}
