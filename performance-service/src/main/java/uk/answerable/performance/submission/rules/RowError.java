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

    /** Of a figure that is other now and nobody says why. */
    public static RowError withoutReason(long row, String printed, String held, int version, boolean published) {
        return new RowError(
                row,
                Column.VALUE.heading(),
                printed,
                "a correction of a %s figure (%s, version %d) without a reason; give one in the reason column or parameter"
                        .formatted(published ? "published" : "held", held, version));
    }

    /** Of a correction of nothing. */
    public static RowError nothingHeld() {
        return new RowError(
                1, Column.VALUE.heading(), null, "no figure is held to be corrected; send it as a submission");
    }

    /** Of the file as a whole. */
    public static RowError ofFile(String reason) {
        return new RowError(0, null, null, reason);
    }
}
