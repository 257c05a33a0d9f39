package uk.answerable.meetings.watch.rules;

/** What a watch item may wait for. */
public enum TriggerKind {
    NEXT_DATA,
    DAY,
    REGIME_START,
    INSPECTION_REPORT
}
