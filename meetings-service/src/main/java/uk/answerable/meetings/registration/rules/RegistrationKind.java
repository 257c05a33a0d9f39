package uk.answerable.meetings.registration.rules;

/** What somebody registers for. */
public enum RegistrationKind {
    OBSERVER,
    SPEAKER
}
