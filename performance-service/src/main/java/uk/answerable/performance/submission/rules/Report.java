package uk.answerable.performance.submission.rules;

import java.util.List;

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
        List<RowNote> notes,
        List<RowError> errors) {

    /** Of a file with errors. */
    public static Report rejected(FileRead file, List<RowError> errors, boolean dryRun) {
        var found = errors.size() == 1 ? "1 error" : errors.size() + " errors";
        return new Report(false, dryRun, file.lines(), 0, 0, 0, 0, "Nothing taken: " + found, file.notes(), errors);
    }

    /** Of a file without. */
    public static Report accepted(FileRead file, Decision decision, int published, boolean dryRun) {
        var added = decision.added().size();
        var corrected = decision.corrections().size();
        var message = decision.changesNothing() && published == 0
                ? "Nothing changed: every row says what is held already"
                : "%s: %d added, %d corrected, %d unchanged, %d published"
                        .formatted(dryRun ? "Would be" : "Done", added, corrected, decision.unchanged(), published);
        return new Report(
                true,
                dryRun,
                file.lines(),
                added,
                corrected,
                decision.unchanged() + file.lines() - file.rows().size(),
                published,
                message,
                file.notes(),
                List.of());
    }
}
