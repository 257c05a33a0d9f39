package uk.answerable.performance.submission.rules;

/** How large a file may be. */
public record Limits(int bytes, int rows) {}
