package uk.answerable.performance.document.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looked at the page says of a cell that did not arrive whole (FEATURES D3 354, 355). It is kept with
 * every figure it lets through.
 *
 * @param table number in the document
 * @param row as counted in the table; 0 for every row
 * @param column from 1; 0 for every column
 * @param reading what the page shows, where it is not what arrived; null to confirm what arrived
 * @param note how it was read
 */
public record ReadersNote(
        int table, int row, int column, @Nullable String reading, String note) {

    private static final int LONGEST_READING = 200;
    private static final int LONGEST_NOTE = 500;

    /** What is wrong with it, in the user's words. */
    @SuppressWarnings("NullAway") // JSON knows no types: the note may be missing.
    public Optional<String> problem() {
        if (table < 1 || row < 0 || column < 0) {
            return Optional.of("table is counted from 1, row and column too (0 means all of them)");
        }
        if (note == null || note.isBlank()) {
            return Optional.of("a reader's note says how the cell was read");
        }
        if (note.length() > LONGEST_NOTE || (reading != null && reading.length() > LONGEST_READING)) {
            return Optional.of(
                    "a note has at most %d characters, a reading %d".formatted(LONGEST_NOTE, LONGEST_READING));
        }
        return reading != null && (row == 0 || column == 0)
                ? Optional.of("a reading is of one cell; name its row and column")
                : Optional.empty();
    }

    /** The note on a cell, the most particular first; one on many cells is of the damaged ones only. */
    static Optional<ReadersNote> on(List<ReadersNote> notes, int table, int row, int column, boolean damaged) {
        return notes.stream()
                .filter(note -> note.table == table
                        && (note.row == row || (damaged && note.row == 0))
                        && (note.column == column || (damaged && note.column == 0)))
                .min((one, other) -> Integer.compare(one.wildness(), other.wildness()));
    }

    private int wildness() {
        return (row == 0 ? 1 : 0) + (column == 0 ? 1 : 0);
    }
}
