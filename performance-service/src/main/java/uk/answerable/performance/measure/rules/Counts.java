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
    OTHER
}
