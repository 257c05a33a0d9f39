package uk.answerable.complaints.batch.rules;

/**
 * One thing wrong with a file. What stands in the cell is personal more often than not and is never repeated.
 *
 * @param row of the file, the heading is 1; 0 for the file as a whole
 * @param column by our name; empty where the row or file as a whole is wrong
 * @param reason what is wrong and what would be right
 */
public record RowError(long row, String column, String reason) {

    /** Of the file as a whole. */
    static RowError ofFile(String reason) {
        return new RowError(0, "", reason);
    }
}
