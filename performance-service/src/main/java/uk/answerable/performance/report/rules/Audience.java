package uk.answerable.performance.report.rules;

/** For whom a file of an edition was made. */
public enum Audience {
    /** The force and those who hold it to account. */
    OFFICE,
    /** Everybody: without what could point at somebody. */
    PUBLIC
}
