package uk.answerable.performance.document.rules;

import java.util.List;

/** Signs that stand together on a line. */
record PageChunk(double left, double right, List<Glyph> glyphs) {

    static PageChunk of(List<Glyph> glyphs) {
        return new PageChunk(
                glyphs.getFirst().x(),
                glyphs.stream().mapToDouble(Glyph::right).max().orElse(0),
                glyphs);
    }

    String text() {
        return new PageLine(0, 1, glyphs).text();
    }

    double middle() {
        return (left + right) / 2;
    }

    boolean overlaps(double from, double to) {
        return left < to && right > from;
    }
}
