package uk.answerable.performance.checker.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a report.
 *
 * @param source name of the report
 * @param line of its text, from 1; 0 for a figure that came without text
 * @param section heading it stands under; empty before the first
 * @param reference the source's own reference of the figures there ({@code 004:2(2):p8}), where known
 */
public record Place(
        String source, int line, String section, @Nullable String reference) {

    static Place of(Figure figure) {
        return new Place(figure.document(), 0, "", figure.source());
    }

    /** For a reader: reference, line, heading, as far as known. */
    public String label() {
        var label = new StringBuilder();
        if (reference != null) {
            label.append(reference);
        }
        if (line > 0) {
            label.append(label.isEmpty() ? "" : ", ").append("line ").append(line);
        }
        if (!section.isEmpty()) {
            label.append(" (").append(section).append(')');
        }
        return label.toString().strip();
    }
}
