package uk.answerable.performance.document.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.answerable.performance.document.rules.Budget;
import uk.answerable.performance.document.rules.DamageKind;
import uk.answerable.performance.document.rules.FoundCell;
import uk.answerable.performance.document.rules.FoundPart;
import uk.answerable.performance.document.rules.Merge;

/** Walks through the body of a Word document: paragraphs and tables in their order. */
final class WordBody {

    private static final int WIDEST = 200;

    private final WordFootnotes footnotes;
    private final Budget budget;
    private final List<FoundPart> found = new ArrayList<>();
    private boolean openChanges;

    WordBody(WordFootnotes footnotes, Budget budget) {
        this.footnotes = footnotes;
        this.budget = budget;
    }

    List<FoundPart> read(Element document) {
        WordXml.child(document, "body").ifPresent(this::walk);
        return found;
    }

    boolean holdsOpenChanges() {
        return openChanges;
    }

    private void walk(Element parent) {
        for (var child : WordXml.children(parent)) {
            switch (WordXml.name(child)) {
                case "p" -> line(WordText.of(child));
                case "tbl" -> table(child);
                default -> walk(child);
            }
        }
    }

    private void line(WordText paragraph) {
        openChanges |= paragraph.holdsOpenChanges();
        var text = paragraph.text().strip();
        budget.characters(text.length() + 1);
        if (!text.isEmpty()) {
            found.add(new FoundPart.Line(0, text));
        }
    }

    private void table(Element table) {
        var rows = new ArrayList<List<FoundCell>>();
        var headings = new ArrayList<Boolean>();
        var notes = new LinkedHashSet<String>();
        for (var row : below(table, "tr")) {
            var properties = WordXml.child(row, "trPr").orElse(null);
            openChanges |= WordXml.child(properties, "ins").isPresent()
                    || WordXml.child(properties, "del").isPresent();
            headings.add(WordXml.isOn(WordXml.child(properties, "tblHeader")));
            rows.add(row(row, rows.isEmpty() ? List.of() : rows.getLast(), number(properties, "gridBefore", 0), notes));
            budget.cells(rows.getLast().size());
        }
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        var whole = new ArrayList<FoundPart.Row>();
        for (int at = 0; at < rows.size(); at++) {
            var cells = new ArrayList<>(rows.get(at));
            cells.addAll(Collections.nCopies(width - cells.size(), FoundCell.EMPTY));
            whole.add(new FoundPart.Row(0, cells, headings.get(at)));
        }
        found.add(new FoundPart.Table(0, whole, List.of()));
        for (var note : notes) {
            var text = footnotes.texts().get(note);
            if (text != null) {
                found.add(new FoundPart.Line(0, Raised.digits(note) + " " + text));
            }
        }
    }

    /** Rows of a table or cells of a row, also those that stand in a field for content. */
    private static List<Element> below(Element parent, String name) {
        var below = new ArrayList<Element>();
        for (var child : WordXml.children(parent)) {
            if (WordXml.name(child).equals(name)) {
                below.add(child);
            } else if (Set.of("sdt", "sdtContent", "ins", "del", "customXml").contains(WordXml.name(child))) {
                below.addAll(below(child, name));
            }
        }
        return below;
    }

    private List<FoundCell> row(Element row, List<FoundCell> above, int skipped, Set<String> notes) {
        var cells = new ArrayList<FoundCell>(Collections.nCopies(Math.min(skipped, WIDEST), FoundCell.EMPTY));
        for (var cell : below(row, "tc")) {
            var properties = WordXml.child(cell, "tcPr").orElse(null);
            var span = Math.clamp(number(properties, "gridSpan", 1), 1, WIDEST);
            var down = WordXml.child(properties, "vMerge");
            var text = WordText.of(cell);
            openChanges |= text.holdsOpenChanges();
            notes.addAll(text.footnotes());
            budget.characters(text.text().length() + 1);
            var goesOn =
                    down.isPresent() && !WordXml.attribute(down.get(), "val").equals("restart");
            var shown = goesOn && cells.size() < above.size()
                    ? above.get(cells.size()).text()
                    : text.text();
            var damage = EnumSet.noneOf(DamageKind.class);
            damage.addAll(text.damage());
            var merge = span > 1 ? Merge.ACROSS : down.isPresent() ? Merge.DOWN : Merge.NONE;
            var found = new FoundCell(shown, merge, damage);
            cells.addAll(Collections.nCopies(Math.min(span, WIDEST - Math.min(cells.size(), WIDEST)), found));
        }
        return cells;
    }

    private static int number(@Nullable Element properties, String name, int otherwise) {
        try {
            return WordXml.child(properties, name)
                    .map(one -> Integer.parseInt(WordXml.attribute(one, "val")))
                    .orElse(otherwise);
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }
}
