package uk.answerable.meetings.responseform.rules;

/**
 * Something a form does not say right.
 *
 * @param place in the document, as its reader finds it
 * @param message what is wrong and what would be right
 */
public record FormNote(String place, String message) {}
