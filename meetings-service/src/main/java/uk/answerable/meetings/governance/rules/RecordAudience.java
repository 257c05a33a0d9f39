package uk.answerable.meetings.governance.rules;

/** Who may see a record or a field of it; each wider one includes the narrower. */
public enum RecordAudience {
    ANYONE("read-anyone"),
    OFFICE_AND_FORCE("read-shared"),
    OFFICE("read-office");

    private final String command;

    RecordAudience(String command) {
        this.command = command;
    }

    /** By which the permission matrix knows it. */
    public String command() {
        return command;
    }
}
