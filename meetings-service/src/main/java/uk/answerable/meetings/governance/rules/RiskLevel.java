package uk.answerable.meetings.governance.rules;

/** How high the risk of a record is. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
