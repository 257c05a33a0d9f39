package uk.answerable.performance.area.rules;

/** What a rate is taken over; burglary of homes is taken over homes. */
public enum BaseKind {
    POPULATION,
    HOUSEHOLDS
}
