package uk.answerable.meetings.registration.rules;

/**
 * What a speaker wants to speak on. A panel reviews and scrutinises what the commissioner does (Police Reform and Social
 * Responsibility Act 2011 s.28); the rest has another door.
 */
public enum SubjectOfSpeech {
    POLICE_AND_CRIME_PLAN(""),
    PRECEPT_AND_BUDGET(""),
    DECISION_OF_THE_COMMISSIONER(""),
    ITEM_OF_THE_AGENDA(""),
    COMPLAINT_ABOUT_A_PERSON("a complaint about a person is not heard in public; send it to the body that handles it"),
    OPERATIONAL_POLICING("operational policing is for the chief constable; ask the force");

    private final String otherDoor;

    SubjectOfSpeech(String otherDoor) {
        this.otherDoor = otherDoor;
    }

    /** Whether a panel may hear it. */
    public boolean isInRemit() {
        return otherDoor.isEmpty();
    }

    /** Where to go with what is not in a panel's remit; empty for what is. */
    public String otherDoor() {
        return otherDoor;
    }
}
