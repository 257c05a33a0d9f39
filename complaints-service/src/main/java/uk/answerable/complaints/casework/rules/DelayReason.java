package uk.answerable.complaints.casework.rules;

/** Why an investigation has taken so long, as the register counts it (SI 2020/2 reg 13(4)); a letter says it in words. */
public enum DelayReason {
    CRIMINAL_PROCEEDINGS("criminal proceedings had to come first"),
    COMPLEXITY("the matter is complex"),
    WITNESSES_OR_EVIDENCE("witnesses or evidence could not be had sooner"),
    COMPLAINANT_UNAVAILABLE("the complainant could not take part"),
    PERSON_COMPLAINED_AGAINST_UNAVAILABLE("the person complained against could not take part"),
    WORKLOAD("the workload of those investigating"),
    OTHER("another reason");

    private final String words;

    DelayReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
