package uk.answerable.performance.chart.rules;

/** What a chart of a series may honestly show. */
public enum ChartStatus {
    TOO_FEW_POINTS,
    LIMITS_POSSIBLE
}
