package uk.answerable.complaints.casework.rules;

/** Why a finalised case is opened again. */
public enum ReopeningReason {
    /** A review found the outcome not reasonable and proportionate. */
    REVIEW,
    /** The Director General directed a new investigation. */
    DIRECTION,
    NEW_EVIDENCE,
    CLOSED_IN_ERROR
}
