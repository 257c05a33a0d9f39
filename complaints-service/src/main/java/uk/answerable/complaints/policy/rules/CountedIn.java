package uk.answerable.complaints.policy.rules;

/** What a clock counts in. */
public enum CountedIn {
    WORKING("working days"),
    CALENDAR("calendar days"),
    WEEKS("weeks"),
    MONTHS("months");

    private final String words;

    CountedIn(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
