package uk.answerable.complaints.casework.rules;

/**
 * Who is the appropriate authority (Police Reform Act 2002 s.29(1)). A chief officer's own conduct is for the local
 * policing body; a service, and everybody else's conduct, for the chief officer of the force. Staff of a force never
 * see a case about their own chief officer.
 */
public enum AppropriateAuthority {
    CHIEF_OFFICER("with-force"),
    LOCAL_POLICING_BODY("with-office");

    private final String place;

    AppropriateAuthority(String place) {
        this.place = place;
    }

    /** The state of the permission matrix such a case is in. */
    public String place() {
        return place;
    }

    /**
     * Decides for a complaint.
     *
     * @param chiefOfficersOwnConduct whether it is about what the chief officer did in person; what was delegated is
     *     the force's
     */
    public static AppropriateAuthority of(boolean chiefOfficersOwnConduct) {
        return chiefOfficersOwnConduct ? LOCAL_POLICING_BODY : CHIEF_OFFICER;
    }
}
