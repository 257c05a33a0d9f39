package uk.answerable.performance.submission.rules;

import java.util.List;

/**
 * A file as far as it could be read.
 *
 * @param rows one per observation
 * @param lines data rows in the file, repeated ones too
 * @param errors all that is wrong; a file with one is not accepted
 */
public record FileRead(List<SubmittedRow> rows, int lines, List<RowNote> notes, List<RowError> errors) {

    public FileRead {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        errors = List.copyOf(errors);
    }

    static FileRead unreadable(String reason) {
        return new FileRead(List.of(), 0, List.of(), List.of(RowError.ofFile(reason)));
    }
}
