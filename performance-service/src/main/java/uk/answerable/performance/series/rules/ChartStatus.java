package uk.answerable.performance.series.rules;

/** What a chart of a series may honestly show. */
public enum ChartStatus {
    TOO_FEW_POINTS,
    LIMITS_POSSIBLE
}
