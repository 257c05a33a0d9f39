package uk.answerable.performance.audit.rules;

/** How records were drawn (FEATURES 242). */
public enum AuditSample {
    /** Drawn at random, large enough for an interval. */
    STATISTICAL,
    /** A handful: shows practice, no rate. */
    DIP,
    /** The same number every month. */
    MONTHLY,
    /** Of one theme. */
    THEMED
}
