package uk.answerable.complaints.bulletin.rules;

/** Whose figure the independent office published. */
public enum OfWhom {
    /** The force itself; another statistic than the one counted from its cases. */
    FORCE,
    /** The average of the individual results of the forces most similar to it. */
    MOST_SIMILAR,
    /** England and Wales. */
    NATIONAL
}
