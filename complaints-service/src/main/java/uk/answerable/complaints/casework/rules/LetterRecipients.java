package uk.answerable.complaints.casework.rules;

/** Whom the letter on a long investigation goes to (SI 2020/2 reg 13(1)). */
public enum LetterRecipients {
    LOCAL_POLICING_BODY_AND_DIRECTOR_GENERAL("the local policing body and the Director General"),
    /** Where telling the local policing body might prejudice an investigation, or it is itself the authority. */
    DIRECTOR_GENERAL("the Director General");

    private final String words;

    LetterRecipients(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
