package uk.answerable.performance.audit.rules;

/** What an audit asks of each record (FEATURES 241, 247, 248, 249). */
public enum AuditKind {
    /** Was it recorded, or done as the standard says. */
    COMPLIANCE("as it should be"),
    /** Was it recorded within 24 hours: a measure of its own, never mixed with compliance. */
    TIMELINESS("within 24 hours"),
    /** Was it rightly cancelled. */
    CANCELLATION("rightly cancelled"),
    /** Was a class such as N100 rightly used. */
    CLASSIFICATION("rightly classified");

    private final String words;

    AuditKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
