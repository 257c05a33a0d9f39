package uk.answerable.meetings.paper.rules;

/** Whose office writes a paper. */
public enum PaperAuthor {
    /** The officer of the body that meets. */
    BODY(""),
    /** The commissioner's office, for a panel. */
    COMMISSIONERS_OFFICE("-office"),
    CHIEF_CONSTABLE("-force");

    private final String mark;

    PaperAuthor(String mark) {
        this.mark = mark;
    }

    /** What the states of the matrix end in. */
    public String mark() {
        return mark;
    }
}
