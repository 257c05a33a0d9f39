package uk.answerable.complaints.casework.rules;

/** Of the conduct, if it were proved (SI 2020/2 reg 16; wording not verified). */
public enum ConductSeverity {
    MISCONDUCT,
    GROSS_MISCONDUCT
}
