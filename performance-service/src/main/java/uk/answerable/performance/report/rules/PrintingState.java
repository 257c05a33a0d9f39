package uk.answerable.performance.report.rules;

/** How a printing stands, as a reader is told. */
public enum PrintingState {
    PRINTING,
    PUBLISHED,
    /** Nothing is out; it can be asked for again. */
    FAILED
}
