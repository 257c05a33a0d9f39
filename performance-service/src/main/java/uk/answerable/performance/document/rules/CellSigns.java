package uk.answerable.performance.document.rules;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a cell of the signs that stand in it. */
final class CellSigns {

    private final PageSigns signs;
    private final boolean turned;

    CellSigns(PageSigns signs, boolean turned) {
        this.signs = signs;
        this.turned = turned;
    }

    /**
     * The cell.
     *
     * @param picture whether a picture stands in it
     */
    FoundCell of(List<Glyph> glyphs, Merge merge, boolean picture) {
        var damage = EnumSet.noneOf(DamageKind.class);
        var aside = glyphs.stream().filter(glyph -> glyph.angle() != 0).toList();
        var text = PageLine.of(glyphs).stream().map(PageLine::text).collect(Collectors.joining(" "));
        if (!aside.isEmpty()) {
            damage.add(DamageKind.TURNED);
            text = (text + " " + along(aside)).strip();
        }
        if (turned && !text.isEmpty()) {
            damage.add(DamageKind.TURNED);
        }
        if (glyphs.stream().anyMatch(signs::isOverlaid)) {
            damage.add(DamageKind.OVERLAID);
        }
        if (glyphs.stream().anyMatch(Glyph::invisible)) {
            damage.add(DamageKind.HIDDEN_TEXT);
        }
        if (picture && text.isEmpty()) {
            damage.add(DamageKind.PICTURE);
        }
        return new FoundCell(text, merge, damage);
    }

    private static String along(List<Glyph> aside) {
        var down = aside.getFirst().angle() == 90;
        var order = aside.getFirst().angle() == 180
                ? Comparator.comparingDouble(Glyph::x).reversed()
                : Comparator.comparingDouble(Glyph::y);
        return aside.stream()
                .sorted(down || aside.getFirst().angle() == 180 ? order : order.reversed())
                .map(Glyph::text)
                .collect(Collectors.joining());
    }
}
