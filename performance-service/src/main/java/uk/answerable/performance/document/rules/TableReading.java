package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes a table of what was found: heading, rows, notes resolved, damage named. */
final class TableReading {

    private static final Pattern ENDS_IN_LETTER = Pattern.compile(".*\\p{L}");
    private static final Pattern BEGINS_SMALL = Pattern.compile("\\p{Ll}.*");
    private static final Pattern ENDS_IN_FIGURE = Pattern.compile(".*\\d[,.]?");
    private static final Pattern BREAKS_OFF = Pattern.compile(".*\\d[,.]");
    private static final Pattern GOES_ON = Pattern.compile("[,.]\\d.*|%");

    private final FoundPart.Table found;
    private final FootnoteMarks marks;
    private final int depth;
    private final List<String> words;
    private final List<FootnoteMarks.Split> headings;

    private TableReading(FoundPart.Table found, FootnoteMarks marks) {
        this.found = found;
        this.marks = marks;
        this.depth = TableHeading.rows(found.rows());
        this.words = TableHeading.words(found.rows().subList(0, depth));
        this.headings = words.stream().map(marks::split).toList();
    }

    /**
     * Reads it.
     *
     * @param below lines that follow it, the nearest first
     * @param remarks of what was done to put it together
     */
    static DocumentTable of(
            FoundPart.Table found, int number, String caption, List<String> below, List<String> remarks) {
        return new TableReading(found, FootnoteMarks.under(below)).read(number, caption, remarks);
    }

    private DocumentTable read(int number, String caption, List<String> remarks) {
        var notes = new ArrayList<>(remarks);
        notes.addAll(marks.ofTable());
        var splitHeading = IntStream.range(1, words.size())
                .filter(column -> isSplit(words.get(column - 1), words.get(column), true))
                .boxed()
                .toList();
        splitHeading.forEach(column -> notes.add("the heading \"%s\" seems to be split over columns %d and %d"
                .formatted(words.get(column - 1) + words.get(column), column, column + 1)));
        var capitals = found.rows().stream()
                .skip(depth)
                .map(row -> row.cells().getFirst().text())
                .filter(label -> !label.isEmpty() && Character.isUpperCase(label.codePointAt(0)))
                .count();
        var usual = capitals * 2 > found.rows().size() - depth;
        var rows = new ArrayList<DocumentRow>();
        for (int at = depth; at < found.rows().size(); at++) {
            rows.add(row(at, usual));
        }
        var names = TableHeading.names(
                headings.stream().map(FootnoteMarks.Split::text).toList());
        return new DocumentTable(number, found.page(), caption, names, rows, notes);
    }

    private DocumentRow row(int at, boolean capitals) {
        var row = found.rows().get(at);
        var cells = row.cells();
        var first = cells.getFirst();
        var rest = cells.subList(1, cells.size());
        var band = !first.text().isEmpty()
                && rest.stream()
                        .allMatch(cell -> cell.isBlank() || (cell.merge() == Merge.ACROSS && same(cell, first)));
        var read = new ArrayList<DocumentCell>();
        for (int column = 0; column < cells.size(); column++) {
            read.add(cell(cells, column, capitals, band));
        }
        return new DocumentRow(at + 1, row.page(), read, band);
    }

    private static boolean same(FoundCell one, FoundCell other) {
        return one.text().equals(other.text());
    }

    private DocumentCell cell(List<FoundCell> cells, int column, boolean capitals, boolean band) {
        var found = cells.get(column);
        var split = marks.split(found.text());
        var damage = new ArrayList<Damage>();
        kinds(cells, column, capitals, band).forEach(kind -> damage.add(Damage.of(kind, found.text())));
        damage.addAll(SignCheck.of(split.text()));
        var lost = new ArrayList<>(split.lost());
        var notes = new ArrayList<>(split.notes());
        if (column > 0 && !found.text().isEmpty()) {
            notes.addAll(headings.get(column).notes());
            lost.addAll(headings.get(column).lost());
        }
        lost.forEach(mark -> damage.add(new Damage(
                DamageKind.LOST_NOTE, mark, "the note %s points to, or that it changes nothing".formatted(mark))));
        var arrowed = FigureText.arrowed(split.text());
        arrowed.ifPresent(one -> notes.add("arrow " + one.arrow()));
        var text = arrowed.map(FigureText.Arrowed::figure).orElse(split.text());
        return new DocumentCell(found.text(), text, notes, damage);
    }

    private Set<DamageKind> kinds(List<FoundCell> cells, int column, boolean capitals, boolean band) {
        var cell = cells.get(column);
        var text = cell.text();
        var kinds = EnumSet.noneOf(DamageKind.class);
        kinds.addAll(cell.damage());
        if (cell.merge() != Merge.NONE && FigureText.is(text)) {
            kinds.add(DamageKind.MERGED_CELL);
        }
        if (column == 0 ? isCut(text, capitals) && !band : FigureText.is(text) && hasNoLabel(cells, column)) {
            kinds.add(DamageKind.LOST_LABEL);
        }
        if ((column > 0 && isSplit(cells.get(column - 1).text(), text, column == 1))
                || (column + 1 < cells.size()
                        && isSplit(text, cells.get(column + 1).text(), column == 0))) {
            kinds.add(DamageKind.SPLIT_CELL);
        }
        return kinds;
    }

    /** A label that begins small among labels that begin large has lost its beginning. */
    private static boolean isCut(String label, boolean capitals) {
        return capitals && BEGINS_SMALL.matcher(label).matches();
    }

    private boolean hasNoLabel(List<FoundCell> cells, int column) {
        var labels = cells.subList(0, column).stream()
                .takeWhile(cell -> !FigureText.is(cell.text()))
                .toList();
        return words.get(column).isEmpty()
                || labels.stream().allMatch(cell -> cell.text().isEmpty());
    }

    private static boolean isSplit(String left, String right, boolean wordsToo) {
        return (wordsToo
                        && ENDS_IN_LETTER.matcher(left).matches()
                        && BEGINS_SMALL.matcher(right).matches()
                        && left.indexOf(' ') < 0)
                || (ENDS_IN_FIGURE.matcher(left).matches()
                        && GOES_ON.matcher(right).matches())
                || (BREAKS_OFF.matcher(left).matches() && FigureText.is(right));
    }
}
