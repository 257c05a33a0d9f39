package uk.answerable.kernel.disclosure;

/** Whether a count may be shown. */
public enum Withheld {
    NO,
    /** It is small enough to point at somebody. */
    SMALL,
    /** It is not small itself; with it, and the totals, a small one could be worked out. */
    TO_PROTECT_ANOTHER
}
