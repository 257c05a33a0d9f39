package uk.answerable.performance.document.rules;

import java.util.Set;

/**
 * A place of a table's grid as a reader of documents found it.
 *
 * @param text as it arrived; raised figures as superscript characters
 * @param damage what only the page could tell
 */
public record FoundCell(String text, Merge merge, Set<DamageKind> damage) {

    /** Where nothing stands. */
    public static final FoundCell EMPTY = new FoundCell("", Merge.NONE, Set.of());

    public FoundCell {
        text = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        damage = Set.copyOf(damage);
    }

    boolean isBlank() {
        return text.isEmpty() && damage.isEmpty();
    }
}
