package uk.answerable.performance.measure.rules;

/** How a system finds what a measure counts (FEATURES B1 127, 128). */
public enum FoundBy {
    /** Every record of the kind. */
    RECORDS,
    /** A keyword or marker somebody sets: training and quality drives move the counts. */
    KEYWORD,
    /** Where it happened, by a classification with a version. */
    LOCATION,
    SURVEY,
    AUDIT
}
