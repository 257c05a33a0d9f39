package uk.answerable.complaints.commissioner.rules;

/** Where a complaint against a commissioner stands. */
public enum PanelStage {
    RECEIVED("received and not decided on", true),
    NOT_RECORDED("not recorded", false),
    RECORDED("recorded", true),
    SERIOUS("to be referred to the independent office", true),
    REFERRED("with the independent office", true),
    IN_RESOLUTION("being resolved informally", true),
    SUSPENDED("suspended for criminal proceedings", true),
    RESOLVED("resolved", false),
    NO_ACTION("closed without action", false),
    CONCLUDED("concluded by the independent office", false),
    CEASED("ceased after criminal proceedings", false),
    WITHDRAWN("withdrawn", false);

    private final String words;
    private final boolean open;

    PanelStage(String words, boolean open) {
        this.words = words;
        this.open = open;
    }

    /** As a sentence says it: "it is ...". */
    public String words() {
        return words;
    }

    public boolean open() {
        return open;
    }
}
