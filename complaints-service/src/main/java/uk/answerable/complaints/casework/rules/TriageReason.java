package uk.answerable.complaints.casework.rules;

/** Why correspondence is not a complaint against the police (Police Reform Act 2002 ss.12 and 29). */
public enum TriageReason {
    /** s.12(1). */
    NO_DISSATISFACTION_WITH_A_POLICE_FORCE,
    /** s.12(1A)-(1B): neither affected, nor a witness, nor acting for one. */
    NOT_SOMEBODY_WHO_MAY_COMPLAIN,
    /** s.29(3)-(4A). */
    SERVING_UNDER_THE_SAME_DIRECTION,
    ABOUT_ANOTHER_BODY,
    SAME_AS_AN_EARLIER_COMPLAINT
}
