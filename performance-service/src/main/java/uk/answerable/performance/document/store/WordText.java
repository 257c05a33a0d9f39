package uk.answerable.performance.document.store;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import uk.answerable.performance.document.rules.DamageKind;

/** The text of a cell or paragraph, run by run, with what does not show in text. */
final class WordText {

    private static final int PRIVATE_AREA = 0xF000;

    private final StringBuilder text = new StringBuilder();
    private final Set<DamageKind> damage = EnumSet.noneOf(DamageKind.class);
    private final Set<String> footnotes = new LinkedHashSet<>();
    private boolean picture;
    private boolean openChanges;

    static WordText of(Element element) {
        var read = new WordText();
        read.walk(element);
        if (read.picture && read.text.toString().isBlank()) {
            read.damage.add(DamageKind.PICTURE);
        }
        return read;
    }

    private void walk(Element element) {
        for (var child : WordXml.children(element)) {
            switch (WordXml.name(child)) {
                case "p" -> {
                    space();
                    walk(child);
                }
                case "r" -> run(child);
                case "del", "moveFrom" -> openChanges = true;
                case "ins", "moveTo" -> {
                    openChanges = true;
                    walk(child);
                }
                case "tbl" -> damage.add(DamageKind.NESTED_TABLE);
                case "tcPr", "pPr", "sdtPr", "sdtEndPr" -> {
                    // How it looks, not what it says.
                }
                default -> walk(child);
            }
        }
    }

    private void space() {
        if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    private void run(Element run) {
        var properties = WordXml.child(run, "rPr").orElse(null);
        var raised = WordXml.child(properties, "vertAlign")
                .map(one -> WordXml.attribute(one, "val"))
                .filter("superscript"::equals)
                .isPresent();
        var symbols = WordXml.child(properties, "rFonts")
                .map(one -> WordXml.attribute(one, "ascii").toLowerCase(Locale.ROOT))
                .filter(font -> font.startsWith("wingdings") || font.equals("webdings"))
                .isPresent();
        if (WordXml.isOn(WordXml.child(properties, "vanish"))) {
            damage.add(DamageKind.HIDDEN_TEXT);
        }
        for (var part : WordXml.children(run)) {
            switch (WordXml.name(part)) {
                case "t" -> text.append(shown(part.getTextContent(), raised, symbols));
                case "tab", "br", "cr" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> symbol(part);
                case "footnoteReference" -> {
                    var id = WordXml.attribute(part, "id");
                    footnotes.add(id);
                    text.append(Raised.digits(id));
                }
                case "drawing", "pict", "object" -> picture = true;
                case "AlternateContent" -> picture = true;
                default -> {
                    // Marks of the word processor, no text.
                }
            }
        }
    }

    /** Letters in a symbol font are signs: they keep to the private area, where a symbol of Word's own stands too. */
    private static String shown(String letters, boolean raised, boolean symbols) {
        if (symbols) {
            return letters.chars()
                    .map(one -> one > ' ' && one <= 0xFF ? PRIVATE_AREA + one : one)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        return raised ? Raised.digits(letters) : letters;
    }

    private void symbol(Element symbol) {
        try {
            var sign = Integer.parseInt(WordXml.attribute(symbol, "char"), 16);
            text.appendCodePoint(sign < PRIVATE_AREA ? sign + PRIVATE_AREA : sign);
        } catch (IllegalArgumentException unknown) {
            damage.add(DamageKind.NO_CHARACTER);
        }
    }

    String text() {
        return text.toString();
    }

    Set<DamageKind> damage() {
        return damage;
    }

    /** Ids of the footnotes it refers to. */
    Set<String> footnotes() {
        return footnotes;
    }

    boolean holdsOpenChanges() {
        return openChanges;
    }
}
