package uk.answerable.performance.submission.store;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.document.rules.ConfirmedCell;
import uk.answerable.performance.document.rules.DocumentRow;
import uk.answerable.performance.document.rules.DocumentTable;
import uk.answerable.performance.document.rules.ReadDocument;
import uk.answerable.performance.document.rules.ReadersNote;
import uk.answerable.performance.submission.rules.CitedCell;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.submission.rules.RowNote;

/** Feeds a reading from the table of a document that its mapping names. */
final class DocumentRows {

    private static final String TABLE = "table";

    private final FileReading into;
    private final List<ReadersNote> notes;

    DocumentRows(FileReading into, List<ReadersNote> notes) {
        this.into = into;
        this.notes = notes;
    }

    void read(ReadDocument document) {
        var mapping = into.mapping();
        var choice = mapping == null ? null : mapping.table();
        if (choice == null) {
            into.error(RowError.ofFile("A document is read by a mapping that names its table; see what the document"
                    + " holds at /api/v1/documents/tables, save a mapping with table, and name it (mapping=)"));
            return;
        }
        switch (choice.in(document)) {
            case Outcome.Refused<DocumentTable>(var reasons) ->
                reasons.stream().map(Refusal::message).map(RowError::ofFile).forEach(into::error);
            case Outcome.Done<DocumentTable>(var table) -> {
                into.note(new RowNote(0, TABLE, table.label()));
                table.notes().forEach(note -> into.note(new RowNote(0, TABLE, note)));
                TextCheck.warnings(document).forEach(into::warning);
                if (into.heading(table.heading())) {
                    rows(table, choice.leaveOut());
                }
            }
        }
    }

    private void rows(DocumentTable table, Set<String> leaveOut) {
        for (var row : table.rows()) {
            var label = row.cells().getFirst().text();
            if (leaveOut.contains(label)) {
                into.note(new RowNote(row.number(), label, "left out, as the mapping says"));
            } else if (row.band()) {
                into.note(new RowNote(row.number(), label, "a line over the rows below, without figures"));
            } else if (!into.cited(row.number(), cells(table, row))) {
                return;
            }
        }
    }

    private List<CitedCell> cells(DocumentTable table, DocumentRow row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(column -> {
                    var cell = row.cells().get(column);
                    var confirmed = ConfirmedCell.of(notes, table, row, column);
                    return new CitedCell(
                            confirmed.text(),
                            cell.raw(),
                            table.place(row, column),
                            String.join("; ", cell.notes()),
                            confirmed.readersNote(),
                            confirmed.refusal());
                })
                .toList();
    }
}
