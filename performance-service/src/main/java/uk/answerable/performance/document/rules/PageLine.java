package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Signs on one baseline, from left to right. */
record PageLine(double y, double size, List<Glyph> glyphs) {

    private static final double SPACE = 0.16;
    private static final double WIDE_SPACE = 0.95;
    private static final double SAME_LINE = 0.35;

    /** Lines of signs, from top to bottom. */
    static List<PageLine> of(List<Glyph> glyphs) {
        var lines = new ArrayList<PageLine>();
        var sorted = glyphs.stream()
                .filter(glyph -> glyph.angle() == 0 && !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::y))
                .toList();
        var line = new ArrayList<Glyph>();
        for (var glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - line.getFirst().y() > SAME_LINE * Math.max(4, glyph.size())) {
                lines.add(line(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static PageLine line(List<Glyph> glyphs) {
        var inOrder =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        return new PageLine(
                inOrder.getFirst().y(),
                inOrder.stream().mapToDouble(Glyph::size).max().orElse(1),
                inOrder);
    }

    double top() {
        return y - size;
    }

    /** All of it, words with a space between. */
    String text() {
        return split(SPACE).stream().map(PageLine::joined).collect(Collectors.joining(" "));
    }

    /** Signs that stand close enough to be a text of their own: a cell, if this is a row. */
    List<PageChunk> chunks() {
        return split(WIDE_SPACE).stream().map(PageChunk::of).toList();
    }

    List<PageChunk> words() {
        return split(SPACE).stream().map(PageChunk::of).toList();
    }

    private static String joined(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    private List<List<Glyph>> split(double gap) {
        var parts = new ArrayList<List<Glyph>>();
        var part = new ArrayList<Glyph>();
        double right = 0;
        for (var glyph : glyphs) {
            if (!part.isEmpty() && glyph.x() - right > gap * glyph.size()) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            right = part.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            part.add(glyph);
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
