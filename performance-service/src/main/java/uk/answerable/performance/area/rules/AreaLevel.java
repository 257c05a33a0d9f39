package uk.answerable.performance.area.rules;

/** How an area divides a force. */
public enum AreaLevel {
    FORCE,
    POLICING_AREA,
    LOCAL_POLICING_AREA,
    DISTRICT,
    LOCAL_AUTHORITY,
    WARD,
    NEIGHBOURHOOD,
    CUSTODY_SITE,
    /** What no part of the force could be found for; with it, parts sum to the whole. */
    UNALLOCATED,
    NATIONAL,
    /** Two forces or more as long as they are policed together. */
    ALLIANCE,
    PEER
}
