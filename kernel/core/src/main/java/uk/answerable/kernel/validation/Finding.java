package uk.answerable.kernel.validation;

/**
 * Something printed that cannot be right.
 *
 * @param printed as it stands there
 * @param message what is wrong and what would be right, in the reader's words
 */
public record Finding(String printed, String message) {}
