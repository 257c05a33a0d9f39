package uk.answerable.complaints.person.rules;

/**
 * Why somebody looks at who the people of a case are. Data Protection Act 2018 s.62(2) asked for a justification until
 * the Data (Use and Access) Act 2025 s.82; it is kept, and optional.
 */
public enum ReadingReason {
    HANDLING,
    REVIEW,
    DUPLICATES,
    ENQUIRY_OF_THE_COMPLAINANT,
    DISCLOSURE
}
