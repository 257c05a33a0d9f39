package uk.answerable.meetings.response.rules;

/** To whom a copy of the response goes (Police Act 1996 s.55(6)). */
public enum CopyTo {
    INSPECTORS_OF_CONSTABULARY,
    SECRETARY_OF_STATE
}
