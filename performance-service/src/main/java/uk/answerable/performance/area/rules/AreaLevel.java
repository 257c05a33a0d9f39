package uk.answerable.performance.area.rules;

/** How an area divides a force. */
public enum AreaLevel {
    FORCE,
    POLICING_AREA,
    LOCAL_POLICING_AREA,
    DISTRICT,
    LOCAL_AUTHORITY,
    CUSTODY_SITE,
    NATIONAL,
    PEER
}
