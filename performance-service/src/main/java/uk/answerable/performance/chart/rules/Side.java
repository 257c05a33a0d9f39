package uk.answerable.performance.chart.rules;

/** Where a signal points: above or rising, below or falling. */
public enum Side {
    HIGH,
    LOW
}
