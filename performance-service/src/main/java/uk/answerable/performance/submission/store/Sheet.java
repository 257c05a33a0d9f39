package uk.answerable.performance.submission.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.RowError;

/** One sheet as its XML streams by: the first row with anything in it is the heading. */
final class Sheet extends DefaultHandler {

    private static final int MOST_COLUMNS = 500;

    private final CellText cells;
    private final FileReading into;
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> heading = List.of();
    private long line;
    private boolean hiddenRow;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean formula;
    private boolean value;
    private boolean reads;
    private boolean faulty;

    /** No more rows are wanted. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    Sheet(CellText cells, FileReading into) {
        this.cells = cells;
        this.into = into;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "col" -> {
                if (isOn(attributes.getValue("hidden"))) {
                    hiddenColumns.add(new int[] {
                        Integer.parseInt(attributes.getValue("min")) - 1,
                        Integer.parseInt(attributes.getValue("max")) - 1
                    });
                }
            }
            case "row" -> {
                var number = attributes.getValue("r");
                line = number == null ? line + 1 : Long.parseLong(number);
                hiddenRow = isOn(attributes.getValue("hidden"));
                faulty = false;
                row.clear();
            }
            case "c" -> {
                var reference = attributes.getValue("r");
                column = reference == null ? row.size() : new CellReference(reference).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                formula = false;
                value = false;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "v", "t" -> {
                reads = true;
                value = true;
            }
            case "mergeCell" -> {
                if (!heading.isEmpty()) {
                    into.error(RowError.ofFile(
                            "The cells %s are merged; unmerge them and fill each, only the first holds a value"
                                    .formatted(attributes.getValue("ref"))));
                }
            }
            default -> {
                // Nothing else says what a cell shows.
            }
        }
    }

    private static boolean isOn(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reads) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "v", "t" -> reads = false;
            case "c" -> cell();
            case "row" -> row();
            default -> {
                // Ends nothing of ours.
            }
        }
    }

    private void cell() {
        if (column >= MOST_COLUMNS) {
            return;
        }
        if ("e".equals(type)) {
            wrong(text.toString(), "a formula in error; mend it in the spreadsheet");
        } else if (formula && !value) {
            wrong(null, "a formula without a result; open the workbook, let it calculate, and save it");
        } else {
            row.addAll(Collections.nCopies(Math.max(0, column - row.size()), ""));
            row.add(cells.of(text.toString(), type, style));
        }
    }

    private void wrong(@Nullable String shown, String reason) {
        faulty = true;
        into.error(new RowError(line, name(column), shown, reason));
    }

    private String name(int at) {
        return at < heading.size() && !heading.get(at).isBlank()
                ? heading.get(at)
                : CellReference.convertNumToColString(at);
    }

    private void row() {
        while (!row.isEmpty() && row.getLast().isBlank()) {
            row.removeLast();
        }
        if (row.isEmpty()) {
            return;
        }
        if (hiddenRow) {
            into.error(new RowError(
                    line, null, null, "a hidden row; show it or delete it, nobody sends what is not seen"));
            return;
        }
        if (heading.isEmpty()) {
            first();
        } else if (!faulty) {
            row.addAll(Collections.nCopies(Math.max(0, heading.size() - row.size()), ""));
            go(into.row(line, List.copyOf(row)));
        }
    }

    private void first() {
        heading = List.copyOf(row);
        IntStream.range(0, heading.size())
                .filter(at -> hiddenColumns.stream().anyMatch(range -> at >= range[0] && at <= range[1]))
                .forEach(at -> into.error(new RowError(
                        line, name(at), null, "a hidden column; show it or delete it, nobody sends what is not seen")));
        go(into.heading(heading));
    }

    private static void go(boolean on) {
        if (!on) {
            throw new Stopped();
        }
    }

    @Override
    public void endDocument() {
        if (heading.isEmpty()) {
            into.error(RowError.ofFile("The sheet is empty"));
        }
    }
}
