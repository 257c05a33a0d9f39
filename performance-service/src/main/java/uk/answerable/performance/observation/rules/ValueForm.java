package uk.answerable.performance.observation.rules;

/** What a printed value turned out to be; figures of different forms are not compared. */
public enum ValueForm {
    COUNT,
    NUMBER,
    PERCENT,
    POINTS,
    /** Printed mm:ss, the number is in seconds. */
    DURATION,
    /** So many of so many; the number is the first. */
    SHARE,
    POSITION,
    /** Lowest to highest; no single number. */
    RANGE,
    /** A grade, a flag or a blank: no number. */
    WORD
}
