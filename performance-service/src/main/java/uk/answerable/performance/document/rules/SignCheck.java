package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Signs of a cell's text that are not what the page shows (FEATURES D3 354; seen in the arrows of 004:2(2):p27). */
final class SignCheck {

    /** Arrows of the symbol fonts of word processors, by the last two digits of their place in the private area. */
    private static final Map<Integer, String> ARROWS = Map.ofEntries(
            Map.entry(0xDF, "left"),
            Map.entry(0xE0, "right"),
            Map.entry(0xE1, "up"),
            Map.entry(0xE2, "down"),
            Map.entry(0xE3, "up and to the left"),
            Map.entry(0xE4, "up and to the right"),
            Map.entry(0xE5, "down and to the left"),
            Map.entry(0xE6, "down and to the right"),
            Map.entry(0xE7, "left"),
            Map.entry(0xE8, "right"),
            Map.entry(0xE9, "up"),
            Map.entry(0xEA, "down"),
            Map.entry(0xEB, "up and to the left"),
            Map.entry(0xEC, "up and to the right"),
            Map.entry(0xED, "down and to the left"),
            Map.entry(0xEE, "down and to the right"));

    /** What is left of an arrow: strokes alone, or a stray sign or letter before a percentage. */
    private static final Pattern STROKES = Pattern.compile(
            "[\\\\/<>|^]{1,2}|([^\\d\\s£+().,:-]{1,2})\\s+[+-]?\\d[\\d,.]*%|([\\\\<>|^\"]{1,2})\\s*[+-]?\\d.*");

    private static final Pattern OTHER_ALPHABET = Pattern.compile("[\\p{IsGreek}\\p{IsCyrillic}&&\\p{L}]");
    private static final int REPLACEMENT = 0xFFFD;

    private SignCheck() {}

    static List<Damage> of(String text) {
        var damage = new ArrayList<Damage>();
        text.codePoints()
                .filter(one -> Character.getType(one) == Character.PRIVATE_USE)
                .findFirst()
                .ifPresent(one -> damage.add(glyph(text, one)));
        if (STROKES.matcher(text).matches() && FigureText.arrowed(text).isEmpty()) {
            damage.add(new Damage(
                    DamageKind.GLYPH_ARROW,
                    text,
                    "what the page shows; an arrow of a symbol font may have arrived as " + text));
        }
        if (text.codePoints().anyMatch(one -> one == REPLACEMENT || isControl(one))) {
            damage.add(Damage.of(DamageKind.NO_CHARACTER, text));
        }
        var other = OTHER_ALPHABET.matcher(text);
        if (other.find()) {
            damage.add(new Damage(
                    DamageKind.LOOKALIKE,
                    text,
                    "the letter of ours in the place of %s (%s)"
                            .formatted(
                                    other.group(),
                                    Character.getName(other.group().codePointAt(0)))));
        }
        return damage;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    private static Damage glyph(String text, int sign) {
        var arrow = ARROWS.get(sign & 0xFF);
        var known = sign >= 0xF000 && sign <= 0xF0FF && arrow != null;
        return new Damage(
                DamageKind.GLYPH_ARROW,
                text,
                known
                        ? "in the usual symbol font this is an arrow %s; write that".formatted(arrow)
                        : DamageKind.GLYPH_ARROW.right());
    }
}
