package uk.answerable.complaints.person.rules;

/** The parts by name, and what is asked of a person in each. */
public enum PartName {
    COMPLAINANT,
    REPRESENTATIVE,
    PERSON_SERVING;

    /** Whether such a detail is kept; nothing more is. */
    public boolean keeps(Detail detail) {
        return switch (detail) {
            case NAME -> true;
            case EMAIL, TELEPHONE, ADDRESS -> this != PERSON_SERVING;
            case BORN_ON -> this == COMPLAINANT;
            case RANK, SERVICE_NUMBER -> this == PERSON_SERVING;
        };
    }
}
