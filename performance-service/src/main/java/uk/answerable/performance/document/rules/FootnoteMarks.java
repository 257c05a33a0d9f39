package uk.answerable.performance.document.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The notes under a table and the marks in its cells that point to them. */
final class FootnoteMarks {

    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NOTE = Pattern.compile(
            "(?:([⁰¹²³⁴-⁹]{1,2}|[*†‡§]{1,3})|[(\\[](\\d{1,2})[)\\]]|(\\d{1,2})[.)]?(?=\\s))\\s*(\\S.*)");
    private static final Pattern OF_TABLE = Pattern.compile("(?i)(?:notes?|source|base)\\s*:.*");
    private static final Pattern MARKED = Pattern.compile(
            "(.*?[^\\s⁰¹²³⁴-⁹*†‡§])\\s*((?:[⁰¹²³⁴-⁹]{1,2}|[*†‡§]{1,3}|[(\\[]\\d{1,2}[)\\]])(?:,?(?:[⁰¹²³⁴-⁹]{1,2}|[*†‡§]{1,3}))*)");
    private static final Pattern MARK = Pattern.compile("[⁰¹²³⁴-⁹]{1,2}|[*†‡§]{1,3}|[(\\[]\\d{1,2}[)\\]]");
    private static final Pattern POWER = Pattern.compile(".*m[²³]");

    private final Map<String, String> notes = new LinkedHashMap<>();
    private final List<String> ofTable = new ArrayList<>();

    /** A cell's text, the notes of its marks, and marks without a note. */
    record Split(String text, List<String> notes, List<String> lost) {}

    /** Reads the lines below a table, as far as they are notes. */
    static FootnoteMarks under(List<String> lines) {
        var marks = new FootnoteMarks();
        for (var line : lines) {
            var note = NOTE.matcher(line);
            if (OF_TABLE.matcher(line).matches()) {
                marks.ofTable.add(line);
            } else if (note.matches()) {
                marks.notes.putIfAbsent(key(first(note.group(1), note.group(2), note.group(3))), note.group(4));
            } else {
                break;
            }
        }
        return marks;
    }

    private static String first(String... candidates) {
        for (var candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return "";
    }

    /** The same for ¹, 1, (1) and [1]. */
    private static String key(String mark) {
        var key = new StringBuilder();
        mark.chars().filter(one -> "()[]".indexOf(one) < 0).forEach(one -> {
            var digit = SUPERSCRIPT.indexOf(one);
            key.append(digit < 0 ? Character.toString(one) : String.valueOf(digit));
        });
        return key.toString();
    }

    /** What is said of the table as a whole. */
    List<String> ofTable() {
        return ofTable;
    }

    Split split(String raw) {
        var marked = MARKED.matcher(raw);
        if (!marked.matches()) {
            return new Split(raw, List.of(), List.of());
        }
        var marks =
                MARK.matcher(marked.group(2)).results().map(one -> one.group()).toList();
        var bracketed = marks.getFirst().startsWith("(") || marks.getFirst().startsWith("[");
        var known = marks.stream().filter(mark -> notes.containsKey(key(mark))).toList();
        if (known.isEmpty() && (bracketed || POWER.matcher(raw).matches())) {
            return new Split(raw, List.of(), List.of());
        }
        return new Split(
                marked.group(1).strip(),
                known.stream().map(mark -> notes.getOrDefault(key(mark), "")).toList(),
                marks.stream().filter(mark -> !notes.containsKey(key(mark))).toList());
    }
}
