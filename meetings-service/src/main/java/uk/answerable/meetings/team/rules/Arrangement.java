package uk.answerable.meetings.team.rules;

/** Whom a team serves. */
public enum Arrangement {
    /** Two forces that run most services as one (an agreement under the Police Act 1996). */
    ALLIANCE,
    /** Forces or offices that share one service. */
    COLLABORATION,
    STAND_ALONE
}
