package uk.answerable.complaints.letter.rules;

/** What a letter is about. */
public enum LetterKind {
    /** To the complainant: what was decided, and the right to a review (SI 2020/2 reg 34). */
    OUTCOME("outcome letter"),
    /** To those who watch over long investigations (SI 2020/2 reg 13). */
    TIMELINESS("letter on a long investigation");

    private final String words;

    LetterKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
