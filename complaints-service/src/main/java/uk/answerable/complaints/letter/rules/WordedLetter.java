package uk.answerable.complaints.letter.rules;

/**
 * A letter with what it says now.
 *
 * @param page well-formed HTML, fit for print
 */
public record WordedLetter(Letter letter, String page) {}
