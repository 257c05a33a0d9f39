package uk.answerable.performance.force.rules;

/** What stands behind a force code. */
public enum ForceKind {
    /** One of the 43 forces of Police Act 1996 Schedule 1, the Metropolitan Police and the City of London Police. */
    TERRITORIAL,
    /** No force: a national figure, or a peer the source does not name. Compared with, never shown as a force. */
    REFERENCE
}
