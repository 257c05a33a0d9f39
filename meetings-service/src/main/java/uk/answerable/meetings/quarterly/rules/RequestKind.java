package uk.answerable.meetings.quarterly.rules;

/** What a request asks for (004 item 2(3)). */
public enum RequestKind {
    JUDGEMENT("professional judgement"),
    REASSURANCE("reassurance"),
    DEEP_DIVE("deep dive"),
    EXPLANATION("explanation");

    private final String words;

    RequestKind(String words) {
        this.words = words;
    }

    /** As a report prints it. */
    public String words() {
        return words;
    }
}
