package uk.answerable.meetings.responseform.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A table of a form, by the labels of its rows. */
final class FormTable {

    private static final int BEGINNING = 40;

    private final Map<FormRow, String> values = new EnumMap<>(FormRow.class);
    private boolean holdsMore;

    FormTable(XWPFTable table) {
        for (var row : table.getRows()) {
            var cells = row.getTableCells();
            if (!cells.isEmpty()) {
                FormRow.of(plain(cells.getFirst().getText()))
                        .ifPresent(label -> values.putIfAbsent(
                                label, cells.stream().skip(1).map(this::text).collect(Collectors.joining("\n"))));
            }
        }
    }

    private String text(XWPFTableCell cell) {
        holdsMore = holdsMore
                || !cell.getTables().isEmpty()
                || cell.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .anyMatch(run -> !run.getEmbeddedPictures().isEmpty());
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    boolean has(FormRow row) {
        return values.containsKey(row);
    }

    /** What stands in it, on one line; empty for a row there is not. */
    String value(FormRow row) {
        return plain(values.getOrDefault(row, ""));
    }

    /** The same with its lines. */
    String lines(FormRow row) {
        return values.getOrDefault(row, "").strip();
    }

    /** Whether a block holds more than text. */
    boolean holdsMore() {
        return holdsMore;
    }

    /** Written the same way however a word processor breaks its lines. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Enough of a text to find it by. */
    static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "...";
    }
}
