package uk.answerable.performance.document.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it may be read once its reader's note is there.
 *
 * @param readersNote empty without one
 * @param refusal why it must not be read, or null
 */
public record ConfirmedCell(
        String text, String readersNote, @Nullable String refusal) {

    /**
     * A cell under the notes on its document.
     *
     * @param column from 0
     */
    public static ConfirmedCell of(List<ReadersNote> notes, DocumentTable table, DocumentRow row, int column) {
        var cell = row.cells().get(column);
        var damaged = !cell.damage().isEmpty();
        var note = ReadersNote.on(notes, table.number(), row.number(), column + 1, damaged)
                .orElse(null);
        if (note != null) {
            var reading = note.reading();
            return new ConfirmedCell(reading == null ? cell.text() : reading, note.note(), null);
        }
        var refusal = cell.damage().stream().map(Damage::sentence).distinct().collect(Collectors.joining("; "));
        return new ConfirmedCell(cell.text(), "", damaged ? refusal : null);
    }
}
