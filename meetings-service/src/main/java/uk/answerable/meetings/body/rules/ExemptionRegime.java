package uk.answerable.meetings.body.rules;

/** The law under which an item may be taken in private. */
public enum ExemptionRegime {
    /** Local Government Act 1972, Schedule 12A; applied to panels by SI 2012/2734. */
    SCHEDULE_12A("Local Government Act 1972, Schedule 12A"),
    /** Freedom of Information Act 2000, Part II, as cited by a commissioner's office under its own policy. */
    FOIA("Freedom of Information Act 2000");

    private final String title;

    ExemptionRegime(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
