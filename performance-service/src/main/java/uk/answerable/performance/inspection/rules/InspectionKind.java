package uk.answerable.performance.inspection.rules;

/** Who looked, and how widely. */
public enum InspectionKind {
    /** The inspectorate at one force. */
    INSPECTION,
    RE_INSPECTION,
    /** One subject across all forces or several. */
    NATIONAL_THEMATIC,
    /** The force or the office itself. */
    INTERNAL_REVIEW
}
