package uk.answerable.performance.submission.rules;

/** What a reader should know of how a row was read; it does not stop the file. */
public record RowNote(long row, String column, String note) {}
