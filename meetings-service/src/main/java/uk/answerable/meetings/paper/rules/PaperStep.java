package uk.answerable.meetings.paper.rules;

/** What is to be done before a paper can be published. */
public enum PaperStep {
    /** Its author sends it. */
    SENT("sent"),
    FINANCE("cleared by finance"),
    LEGAL("cleared by legal services"),
    MONITORING_OFFICER("cleared by the monitoring officer"),
    PUBLISHED("published");

    private final String words;

    PaperStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
