package uk.answerable.complaints.workforce.rules;

/** What of its workforce a force reports beside complaints. */
public enum WorkforceMatter {
    CONDUCT_MATTER,
    EMPLOYMENT_TRIBUNAL,
    GRIEVANCE
}
