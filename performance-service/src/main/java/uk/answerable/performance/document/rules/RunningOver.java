package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts together what a page break took apart: tables that go on, under a heading printed again or under none; and
 * leaves out the lines that stand on every page.
 */
final class RunningOver {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?");
    private static final double SAME_EDGE = 3;

    private RunningOver() {}

    /** The parts without what stands on every page. */
    static List<FoundPart> withoutFurniture(List<FoundPart> parts) {
        var pages = new HashMap<String, Set<Integer>>();
        for (var part : parts) {
            if (part instanceof FoundPart.Line(var page, var text) && page > 0) {
                pages.computeIfAbsent(form(text), form -> new HashSet<>()).add(page);
            }
        }
        return parts.stream()
                .filter(part -> !(part instanceof FoundPart.Line(var page, var text)
                        && page > 0
                        && (pages.getOrDefault(form(text), Set.of()).size() > 2
                                || PAGE_NUMBER.matcher(text.strip()).matches())))
                .toList();
    }

    private static String form(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }

    /** A table whole, and what a reader should know of how. */
    record Joined(FoundPart.Table table, List<String> remarks) {}

    /** The table at a place of the parts, with every piece that follows on later pages; the pieces are taken away. */
    static Joined join(List<FoundPart> parts, int at) {
        var whole = (FoundPart.Table) parts.get(at);
        var remarks = new ArrayList<String>();
        while (at + 1 < parts.size() && parts.get(at + 1) instanceof FoundPart.Table next) {
            var last = whole.rows().isEmpty()
                    ? whole.page()
                    : whole.rows().getLast().page();
            if (next.page() != last + 1 || last == 0 || next.width() != whole.width()) {
                break;
            }
            int repeated = repeatedHeading(whole, next);
            if (repeated == 0 && !sameEdges(whole, next)) {
                remarks.add(
                        "a table of as many columns begins page %d; it may go on from this one".formatted(next.page()));
                break;
            }
            var rows = new ArrayList<>(whole.rows());
            rows.addAll(next.rows().subList(repeated, next.rows().size()));
            whole = new FoundPart.Table(whole.page(), rows, whole.edges());
            remarks.add("goes on on page %d, its heading %s"
                    .formatted(next.page(), repeated > 0 ? "printed again" : "not printed again"));
            parts.remove(at + 1);
        }
        return new Joined(whole, remarks);
    }

    private static int repeatedHeading(FoundPart.Table whole, FoundPart.Table next) {
        int depth = Math.min(TableHeading.rows(whole.rows()), next.rows().size());
        for (int row = 0; row < depth; row++) {
            if (!texts(whole.rows().get(row)).equals(texts(next.rows().get(row)))) {
                return 0;
            }
        }
        return depth;
    }

    private static List<String> texts(FoundPart.Row row) {
        return row.cells().stream().map(FoundCell::text).toList();
    }

    private static boolean sameEdges(FoundPart.Table one, FoundPart.Table other) {
        if (one.edges().isEmpty() || one.edges().size() != other.edges().size()) {
            return false;
        }
        for (int edge = 0; edge < one.edges().size(); edge++) {
            if (Math.abs(one.edges().get(edge) - other.edges().get(edge)) > SAME_EDGE) {
                return false;
            }
        }
        return true;
    }
}
