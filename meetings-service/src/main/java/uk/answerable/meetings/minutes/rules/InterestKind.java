package uk.answerable.meetings.minutes.rules;

/** What was disclosed. */
public enum InterestKind {
    /** There were none; a nil return is part of the record. */
    NONE,
    /** Keeps a member from discussion and vote unless dispensed. */
    PECUNIARY,
    NON_PECUNIARY
}
