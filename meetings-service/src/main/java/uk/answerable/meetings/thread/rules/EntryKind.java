package uk.answerable.meetings.thread.rules;

/** What was said; of the same day, in this order. */
public enum EntryKind {
    TOPIC(1),
    QUESTION(2),
    ANSWER(3),
    FINDINGS(4),
    MINUTE(5),
    ACTION(6),
    ACTION_REVIEW(7),
    REQUEST(8),
    REQUEST_ANSWER(9),
    DISPUTED_CLAIM(10),
    UNANSWERED_ASK(11),
    WATCH_ITEM(12),
    WATCH_DUE(13),
    WATCH_CLOSED(14),
    DEEP_DIVE(15),
    DEEP_DIVE_HELD(16);

    private final int rank;

    EntryKind(int rank) {
        this.rank = rank;
    }

    /** Its place among entries of the same day; a cursor holds it, so that it stays when kinds are added. */
    public int rank() {
        return rank;
    }
}
