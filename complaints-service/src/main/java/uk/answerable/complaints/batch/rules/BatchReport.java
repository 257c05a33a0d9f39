package uk.answerable.complaints.batch.rules;

import java.util.List;

/**
 * What became of a file.
 *
 * @param accepted whether all of it can be, or was, taken in
 * @param dryRun whether nothing was to be kept
 * @param rows complaints in it
 * @param taken each that is new, with the reference it got; of a dry run, would have got
 * @param unchanged rows that came before
 * @param errors when there is one, nothing was taken in
 */
public record BatchReport(
        boolean accepted, boolean dryRun, int rows, List<Taken> taken, int unchanged, List<RowError> errors) {

    /** A complaint taken in. */
    public record Taken(long row, String reference) {}

    public BatchReport {
        taken = List.copyOf(taken);
        errors = List.copyOf(errors);
    }

    /** Of a file nothing of which was taken in. */
    public static BatchReport rejected(boolean dryRun, int rows, List<RowError> errors) {
        return new BatchReport(false, dryRun, rows, List.of(), 0, errors);
    }
}
