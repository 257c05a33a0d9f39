package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document as far as it concerns figures.
 *
 * @param pages 0 where pages are not known
 * @param text all of it as plain text, tables in their places with tabs between the cells
 * @param pictures pages that are a picture only: no text, no figure of theirs is here
 */
public record ReadDocument(int pages, List<DocumentTable> tables, String text, List<Integer> pictures) {

    private static final Pattern TITLE = Pattern.compile("(?i)(?:table|figure)\\s+\\d+.*");
    private static final int LINES_BELOW = 20;
    private static final int LONGEST_CAPTION = 160;

    public ReadDocument {
        tables = List.copyOf(tables);
        pictures = List.copyOf(pictures);
    }

    /** Makes it of what a reader found, in reading order. */
    public static ReadDocument of(int pages, List<FoundPart> found, List<Integer> pictures) {
        var parts = new ArrayList<>(RunningOver.withoutFurniture(found));
        var tables = new ArrayList<DocumentTable>();
        var text = new StringBuilder();
        for (int at = 0; at < parts.size(); at++) {
            switch (parts.get(at)) {
                case FoundPart.Line line -> text.append(line.text()).append('\n');
                case FoundPart.Table ignored -> {
                    var joined = RunningOver.join(parts, at);
                    var table = TableReading.of(
                            joined.table(), tables.size() + 1, caption(parts, at), below(parts, at), joined.remarks());
                    tables.add(table);
                    text.append('\n').append(table.text()).append("\n\n");
                }
            }
        }
        return new ReadDocument(pages, tables, text.toString(), pictures);
    }

    /** The line above it; or the one below, where that says it is the title and the one above does not. */
    private static String caption(List<FoundPart> parts, int at) {
        var above = line(parts, at - 1);
        var under = line(parts, at + 1);
        var caption = TITLE.matcher(under).matches() && !TITLE.matcher(above).matches() ? under : above;
        return caption.length() > LONGEST_CAPTION ? caption.substring(0, LONGEST_CAPTION) : caption;
    }

    private static String line(List<FoundPart> parts, int at) {
        return at >= 0 && at < parts.size() && parts.get(at) instanceof FoundPart.Line line
                ? line.text().strip()
                : "";
    }

    private static List<String> below(List<FoundPart> parts, int at) {
        return parts.stream()
                .skip(at + 1L)
                .limit(LINES_BELOW)
                .takeWhile(FoundPart.Line.class::isInstance)
                .map(part -> ((FoundPart.Line) part).text().strip())
                .filter(line -> !line.isEmpty() && !TITLE.matcher(line).matches())
                .toList();
    }

    /** The tables there are, for a refusal. */
    String listed() {
        return tables.stream().limit(10).map(DocumentTable::label).collect(Collectors.joining("; "));
    }
}
