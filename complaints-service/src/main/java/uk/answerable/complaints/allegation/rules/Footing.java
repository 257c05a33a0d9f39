package uk.answerable.complaints.allegation.rules;

/** On what footing an allegation is decided: it settles which decisions there are. */
public enum Footing {
    /** Regulations of 2012: appeals, upheld or not. */
    REGULATIONS_2012,
    /** Handled to the complainant's satisfaction, outside Schedule 3. */
    OUTSIDE_SCHEDULE_3,
    /** Under Schedule 3, no indication of an offence or of misconduct. */
    SCHEDULE_3,
    /** An investigation under the special procedure. */
    SPECIAL_PROCEDURE
}
