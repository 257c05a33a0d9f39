package uk.answerable.performance.submission.rules;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a file.
 *
 * @param row record of the file, the heading is 1; 0 for the file as a whole
 * @param column by its heading, null when the row as a whole is wrong
 * @param value as it stands there, null when there is none to show
 * @param reason what is wrong and what would be right
 */
public record RowError(
        long row, @Nullable String column, @Nullable String value, String reason) {

    static final int LONGEST_VALUE = 80;

    public RowError {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "...";
        }
    }

    static RowError ofFile(String reason) {
        return new RowError(0, null, null, reason);
    }
}
