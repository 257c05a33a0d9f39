package uk.answerable.performance.report.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Notes of an edition's tables, numbered in the order they are met; a note that stands under a later table again keeps
 * its number (FEATURES B9 270).
 */
public final class Footnotes {

    private final IdentityHashMap<EditionTable, List<Footnote>> numbered = new IdentityHashMap<>();

    /**
     * A note as it stands under a table.
     *
     * @param first whether it is printed here; later tables point to it
     */
    public record Footnote(int number, String text, boolean first) {}

    private Footnotes() {}

    static Footnotes of(EditionContent content) {
        var footnotes = new Footnotes();
        var numbers = new LinkedHashMap<String, Integer>();
        Stream.concat(content.topics().stream().flatMap(page -> page.tables().stream()), content.tables().stream())
                .forEach(table -> footnotes.number(table, numbers));
        return footnotes;
    }

    private void number(EditionTable table, Map<String, Integer> numbers) {
        var notes = new ArrayList<Footnote>();
        for (var text : table.notes()) {
            var held = numbers.putIfAbsent(text, numbers.size() + 1);
            notes.add(new Footnote(held == null ? numbers.size() : held, text, held == null));
        }
        numbered.put(table, List.copyOf(notes));
    }

    /** Those of a table of the edition, in their order. */
    public List<Footnote> under(EditionTable table) {
        return numbered.getOrDefault(table, List.of());
    }
}
