package uk.answerable.performance.document.rules;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param raw as it arrived
 * @param text without footnote marks
 * @param notes the notes its marks point to
 * @param damage empty for a cell that may be read as it is
 */
public record DocumentCell(String raw, String text, List<String> notes, List<Damage> damage) {

    public DocumentCell {
        notes = List.copyOf(notes);
        damage = List.copyOf(damage);
    }
}
