package uk.answerable.performance.qualitative.rules;

/** How people were listened to (004:2(6):s10). */
public enum QualitativeMethod {
    FOCUS_GROUP("Focus group"),
    SEMI_STRUCTURED_INTERVIEWS("Semi-structured interviews");

    private final String words;

    QualitativeMethod(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
