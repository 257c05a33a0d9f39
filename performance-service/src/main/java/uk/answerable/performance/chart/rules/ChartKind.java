package uk.answerable.performance.chart.rules;

/** How limits are made. */
public enum ChartKind {
    /** From moving ranges of the values. */
    XMR,
    /** Laney's u': counts over a base that changes. */
    U_PRIME,
    /** Laney's p': so many of a base that changes. */
    P_PRIME
}
