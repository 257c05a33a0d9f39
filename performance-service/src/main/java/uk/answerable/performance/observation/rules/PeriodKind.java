package uk.answerable.performance.observation.rules;

/** How the time a figure describes is cut. */
public enum PeriodKind {
    MONTH,
    /** Of the financial year, which starts in April. */
    QUARTER,
    YEAR_TO_DATE,
    FINANCIAL_YEAR,
    /** Twelve months that are no financial year. */
    TWELVE_MONTHS,
    /** Another number of whole months, rolling ones too. */
    MONTHS,
    /** Seven days, named by the last: forces' weeks end on different days. */
    WEEK,
    /** One day: a figure as it stood. */
    DAY,
    /** Anything else. */
    SPAN
}
