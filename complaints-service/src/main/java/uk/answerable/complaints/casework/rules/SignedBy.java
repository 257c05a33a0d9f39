package uk.answerable.complaints.casework.rules;

/** Who can sign a withdrawal (SI 2020/2 reg 38(1)). */
public enum SignedBy {
    COMPLAINANT,
    SOLICITOR,
    AUTHORISED_AGENT
}
