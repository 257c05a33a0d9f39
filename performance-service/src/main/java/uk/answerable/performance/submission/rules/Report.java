package uk.answerable.performance.submission.rules;

import java.util.List;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;

/**
 * What became of a file. All or nothing: with one error, nothing of it is taken.
 *
 * @param accepted whether there was no error
 * @param dryRun whether it was only tried
 * @param rows data rows of the file
 * @param added figures that were not held before
 * @param corrected figures that have a later version now
 * @param unchanged rows that say what was held already
 * @param published held figures that have a moment of publication now
 * @param message the outcome in a sentence
 * @param warnings what a reader of the figures should look at; it does not stop the file
 * @param errors the first of them
 * @param errorCount all of them
 */
public record Report(
        boolean accepted,
        boolean dryRun,
        int rows,
        int added,
        int corrected,
        int unchanged,
        int published,
        String message,
        List<String> warnings,
        List<RowNote> notes,
        List<RowError> errors,
        long errorCount) {

    public Report {
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        errors = List.copyOf(errors);
    }

    /**
     * What a file without errors changes.
     *
     * @param added figures of which nothing was held
     * @param corrected figures that are other now, with a reason
     * @param unchanged rows that say what is held, or repeat a row
     * @param published held figures that get a moment of publication
     */
    public record Changes(int added, int corrected, int unchanged, int published) {

        public boolean none() {
            return added == 0 && corrected == 0 && published == 0;
        }
    }

    /** Of a file with errors. */
    public static Report rejected(
            int rows,
            List<RowError> errors,
            long errorCount,
            List<String> warnings,
            List<RowNote> notes,
            boolean dryRun) {
        var found = errorCount == 1 ? "1 error" : errorCount + " errors";
        return new Report(
                false, dryRun, rows, 0, 0, 0, 0, "Nothing taken: " + found, warnings, notes, errors, errorCount);
    }

    /** Of a file without. */
    public static Report accepted(
            int rows, Changes changes, List<String> warnings, List<RowNote> notes, boolean dryRun) {
        var message = changes.none()
                ? "Nothing changed: every row says what is held already"
                : "%s: %d added, %d corrected, %d unchanged, %d published"
                        .formatted(
                                dryRun ? "Would be" : "Done",
                                changes.added(),
                                changes.corrected(),
                                changes.unchanged(),
                                changes.published());
        return new Report(
                true,
                dryRun,
                rows,
                changes.added(),
                changes.corrected(),
                changes.unchanged(),
                changes.published(),
                message,
                warnings,
                notes,
                List.of(),
                0);
    }

    /** For a sender nobody answers: the first reason names row and column, never what they hold. */
    public void orThrow() {
        if (!accepted) {
            var first = errors.getFirst();
            throw new RefusedException(Refusal.of(
                    ProblemCode.IMPORT_REJECTED,
                    "row %d, column %s: %s".formatted(first.row(), first.column(), first.reason())));
        }
    }
}
