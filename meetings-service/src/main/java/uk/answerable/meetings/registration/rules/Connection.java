package uk.answerable.meetings.registration.rules;

/** What ties a speaker to the area. */
public enum Connection {
    LIVES_THERE,
    WORKS_THERE,
    USES_SERVICES_THERE
}
