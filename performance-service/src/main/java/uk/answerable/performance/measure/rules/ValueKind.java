package uk.answerable.performance.measure.rules;

/** Which values a statistic takes. */
public enum ValueKind {
    /** A whole number of things. */
    COUNT,
    /** A number with decimals. */
    NUMBER,
    /** A share of a whole, 0 to 100 per cent. */
    PERCENT,
    /** A change, any size and sign. */
    PERCENT_CHANGE,
    /** A difference of percentages. */
    POINTS,
    /** Minutes and seconds. */
    DURATION,
    /** Whatever its unit says: number, per cent or minutes and seconds. */
    MEASURED,
    /** So many of so many. */
    SHARE,
    /** A place in an order. */
    POSITION,
    /** Lowest to highest. */
    RANGE,
    /** An inspector's word. */
    GRADE,
    /** Yes, no, or left blank. */
    FLAG
}
