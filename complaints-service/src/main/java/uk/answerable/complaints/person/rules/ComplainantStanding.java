package uk.answerable.complaints.person.rules;

/** Why somebody may complain (Police Reform Act 2002 s.12(1A)-(1B); the wording in force is not verified). */
public enum ComplainantStanding {
    CONDUCT_TOWARDS_THEM,
    ADVERSELY_AFFECTED,
    WITNESS
}
