package uk.answerable.meetings.agenda.rules;

/** Why there is a version of a published agenda. */
public enum VersionKind {
    AGENDA,
    /** An item was changed. */
    CHANGE,
    /** An item was added in time. */
    SUPPLEMENT,
    /** An item was added after the latest day, for a reason of the chair (LGA 1972 s.100B(4)(b)). */
    URGENT
}
