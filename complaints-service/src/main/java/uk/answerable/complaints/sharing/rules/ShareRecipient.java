package uk.answerable.complaints.sharing.rules;

/** The bodies a copy of a case can be made for. */
public enum ShareRecipient {
    LOCAL_POLICING_BODY("the local policing body"),
    POLICE_AND_CRIME_PANEL("the Police and Crime Panel"),
    FORCE("the police force"),
    INDEPENDENT_OFFICE("the Independent Office for Police Conduct");

    private final String words;

    ShareRecipient(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
