package uk.answerable.performance.inspection.rules;

/** What a report asks for. */
public enum FindingKind {
    RECOMMENDATION,
    AREA_FOR_IMPROVEMENT
}
