package uk.answerable.complaints.casework.rules;

/** The states of a case by name. */
public enum CaseState {
    RECEIVED,
    RECORDED,
    FINALISED
}
