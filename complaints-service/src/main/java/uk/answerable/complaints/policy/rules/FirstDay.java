package uk.answerable.complaints.policy.rules;

/** Which day of a clock is day 1. */
public enum FirstDay {
    /** "starting with the day after", "within n weeks of". */
    DAY_AFTER,
    /** "beginning with the day". */
    THAT_DAY
}
