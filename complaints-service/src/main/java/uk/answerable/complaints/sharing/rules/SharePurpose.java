package uk.answerable.complaints.sharing.rules;

/** What a copy is made for. */
public enum SharePurpose {
    REVIEW("a review of the outcome"),
    REFERRAL("a referral"),
    HANDLING("handling the complaint"),
    OVERSIGHT("oversight of how complaints are handled");

    private final String words;

    SharePurpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
