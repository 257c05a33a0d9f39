package uk.answerable.performance.recurring.rules;

/** Whether an exception stands on the list. */
public enum RecurringState {
    RECURRING,
    /** An analyst took it off; it returns with the next exceptional period. */
    CLEARED
}
