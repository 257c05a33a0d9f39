package uk.answerable.complaints.person.rules;

/** As what a person serves with the police (Police Reform Act 2002 s.12(7)). */
public enum ServingAs {
    OFFICER,
    SPECIAL_CONSTABLE,
    STAFF,
    VOLUNTEER,
    CONTRACTOR
}
