package uk.answerable.meetings.body.rules;

/** The nation whose local government law applies: notice and Schedule 12A differ between the two. */
public enum Nation {
    ENGLAND,
    WALES
}
