package uk.answerable.performance.measure.rules;

/** What one of a measure is: an offence, an incident and a marker are three things (FEATURES B1 133). */
public enum Counts {
    OFFENCES,
    OFFENCES_AND_INCIDENTS,
    OFFENCES_AND_CRIMED_INCIDENTS,
    INCIDENTS,
    REPORTS,
    PEOPLE,
    CALLS,
    SHARE,
    TIME,
    MONEY,
    GRADE,
    POSITION,
    /** What was done: events, visits, followers, enforcement. Context, never a measure of outcome (FEATURES B9 274). */
    ACTIVITY,
    OTHER
}
