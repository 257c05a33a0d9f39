package uk.answerable.meetings.watch.rules;

/** Whether a watch item's trigger came. */
public enum WatchState {
    WAITING,
    /** The trigger came: the next meeting of the body has it before it, until the body decides. */
    DUE,
    CLOSED
}
