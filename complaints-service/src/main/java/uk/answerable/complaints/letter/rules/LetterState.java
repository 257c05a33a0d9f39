package uk.answerable.complaints.letter.rules;

/** How far a letter is. */
public enum LetterState {
    DRAFT,
    APPROVED,
    SENT
}
