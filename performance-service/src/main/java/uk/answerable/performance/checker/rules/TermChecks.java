package uk.answerable.performance.checker.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A short form that is expanded in two ways. */
final class TermChecks {
    private static final Pattern SHORT_IN_BRACKETS =
            Pattern.compile("((?:[A-Za-z][A-Za-z'’/-]*\\s+){1,8}[A-Za-z][A-Za-z'’/-]*)\\s*\\(([A-Z]{3,6})s?\\)");
    private static final Pattern GLOSSARY = Pattern.compile("^([A-Z]{3,6})\\s+([A-Z][A-Za-z' /-]{6,70})$");

    private record Expansion(Section section, int line, String words) {}

    /** A short form expanded in two ways. */
    static void terms(Report report) {
        Map<String, Expansion> held = new LinkedHashMap<>();
        report.sentences((sentence, section) -> {
            var found = SHORT_IN_BRACKETS.matcher(sentence.text());
            while (found.find()) {
                var words = initials(found.group(1), found.group(2));
                if (words != null) {
                    expansion(report, section, sentence.block().line(), found.group(2), words, held);
                }
            }
        });
        glossary(report, held);
        for (var section : report.sections()) {
            var heading = SHORT_IN_BRACKETS.matcher(section.heading());
            var named = heading.find() ? initials(heading.group(1), heading.group(2)) : null;
            if (named != null) {
                expansion(report, section, section.line(), heading.group(2), named, held);
            }
            section.grids().forEach(grid -> {
                for (var row = -1; row < grid.rows().size(); row++) {
                    var cells = row < 0 ? grid.heading() : grid.rows().get(row);
                    if (cells.size() == 2 && cells.getFirst().matches("[A-Z]{3,6}")) {
                        var words = initials(cells.get(1), cells.getFirst());
                        if (words != null) {
                            expansion(report, section, grid.line() + row + 1, cells.getFirst(), words, held);
                        }
                    }
                }
            });
        }
    }

    private static void glossary(Report report, Map<String, Expansion> held) {
        var lines = report.lines();
        for (var line = 0; line < lines.length; line++) {
            var entry = GLOSSARY.matcher(lines[line].strip());
            var words = entry.matches() ? initials(entry.group(2), entry.group(1)) : null;
            if (words != null) {
                expansion(
                        report,
                        new Section("Glossary", line + 1, new Part(0, "", null), List.of()),
                        line + 1,
                        entry.group(1),
                        words,
                        held);
            }
        }
    }

    /** The last words of a phrase whose initials are the short form, or null. */
    private static @org.jspecify.annotations.Nullable String initials(String phrase, String shortForm) {
        var words = phrase.strip().split("[\\s/-]+");
        var small = java.util.Set.of("and", "of", "the", "for", "to", "in");
        for (var from = words.length - shortForm.length(); from >= 0; from--) {
            var initials = new StringBuilder();
            for (var index = from; index < words.length; index++) {
                if (!small.contains(words[index].toLowerCase(Locale.ROOT)) && !words[index].isEmpty()) {
                    initials.append(Character.toUpperCase(words[index].charAt(0)));
                }
            }
            if (initials.toString().equals(shortForm) && !small.contains(words[from].toLowerCase(Locale.ROOT))) {
                return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length))
                        .toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static void expansion(
            Report report, Section section, int line, String shortForm, String words, Map<String, Expansion> held) {
        var known = held.putIfAbsent(shortForm, new Expansion(section, line, words));
        if (known == null || likelySame(known.words(), words)) {
            return;
        }
        report.add(
                Kind.TERM,
                Severity.LOW,
                section,
                line,
                "%s is \"%s\" here and \"%s\" in line %d".formatted(shortForm, words, known.words(), known.line()),
                "One short form has two expansions");
        held.put(shortForm, new Expansion(section, line, words));
    }

    /** Plural and spelling aside. */
    private static boolean likelySame(String one, String other) {
        var first = Words.of(one);
        var second = Words.of(other);
        var apart = new ArrayList<>(first);
        apart.removeAll(second);
        return apart.isEmpty()
                || apart.stream()
                        .allMatch(word -> second.stream()
                                .anyMatch(like -> like.length() > 4
                                        && word.length() > 4
                                        && like.substring(0, 5).equals(word.substring(0, 5))
                                        && Math.abs(like.length() - word.length()) < 2));
    }

    private TermChecks() {}
}
