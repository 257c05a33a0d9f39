package uk.answerable.complaints.review.rules;

/** Who reviews (Police Reform Act 2002 Sch 3 para 30). */
public enum ReviewBody {
    LOCAL_POLICING_BODY("the local policing body"),
    INDEPENDENT_OFFICE("the independent office for police conduct");

    private final String words;

    ReviewBody(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public ReviewBody other() {
        return this == LOCAL_POLICING_BODY ? INDEPENDENT_OFFICE : LOCAL_POLICING_BODY;
    }
}
