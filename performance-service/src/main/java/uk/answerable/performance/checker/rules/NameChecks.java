package uk.answerable.performance.checker.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Named things that a pack dates, expands, grades or footnotes in two ways. */
final class NameChecks {

    private static final Pattern NAMED =
            Pattern.compile("\\b((?:Operation|Op) [A-Z][a-z]+|(?:[A-Z][a-z]+ ){1,3}(?:Survey|Review|Scheme))\\b");
    private static final Pattern STARTED = Pattern.compile("(?i)\\b(?:was|were|is due to be|be|formally|formerly)"
            + " (?:launched|established|conducted|introduced|started|commenced)\\b|\\b(?:formerly|formally)"
            + " established\\b|\\b(?:launched|commenced) (?:in|on)\\b");
    private static final List<String> GRADES = List.of(
            "inadequate", "poor", "requires improvement", "fair", "adequate", "good", "excellent", "outstanding");
    private static final Pattern WAS_GRADED = Pattern.compile(
            "(?i)([A-Z][A-Za-z ]{4,40}?) in [A-Z][\\w ]+? was (?:graded|assessed) as (excellent|good|fair|poor)(?: and"
                    + " \\w+)?");
    private static final Pattern MARK = Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]+");
    private static final Pattern LIMIT = Pattern.compile("(?i)\\b(\\d+) (seconds?|minutes?|hours?|days?|months?)\\b");

    private NameChecks() {}

    private record Dated(Section section, int line, YearMonth month) {}

    /** One operation or survey begun in two months. */
    static void starts(Report report) {
        Map<String, Dated> held = new LinkedHashMap<>();
        for (var section : report.sections()) {
            for (var block : section.paragraphs()) {
                var sentences = block.sentences();
                for (var index = 0; index < sentences.size(); index++) {
                    start(
                            report,
                            section,
                            block,
                            sentences.get(index),
                            index == 0 ? "" : sentences.get(index - 1),
                            held);
                }
            }
        }
    }

    private static void start(
            Report report, Section section, Block block, String sentence, String before, Map<String, Dated> held) {
        var named = NAMED.matcher(sentence);
        if (!named.find() || !STARTED.matcher(sentence).find()) {
            return;
        }
        var months = dated(sentence);
        if (months.isEmpty() && before.matches("(?s)^In [A-Z].*")) {
            months = dated(before);
        }
        if (months.size() != 1) {
            return;
        }
        var name = named.group(1).replaceFirst("^Op ", "Operation ").replaceFirst("^(?:A|The|Also,?) ", "");
        var known = held.putIfAbsent(name, new Dated(section, block.line(), months.getFirst()));
        if (known != null && !known.month().equals(months.getFirst())) {
            report.add(
                    Kind.DATE,
                    Severity.LOW,
                    section,
                    block.line(),
                    "%s: %s here, %s in line %d"
                            .formatted(name, Times.label(months.getFirst()), Times.label(known.month()), known.line()),
                    "One beginning has two months; phases, if there were any, must be named");
        }
    }

    private static List<YearMonth> dated(String text) {
        var all = new ArrayList<YearMonth>();
        Times.months(text).forEach(month -> {
            var year = month.year();
            if (year != null) {
                all.add(YearMonth.of(year, month.month()));
            }
        });
        return all;
    }

    /** Said to have improved while its grade fell. */
    static void grades(Report report) {
        report.sentences((sentence, section) -> {
            var earlier = WAS_GRADED.matcher(sentence.text());
            if (!earlier.find()) {
                return;
            }
            var topic = earlier.group(1).strip();
            var now = grade(report, topic);
            if (now.isEmpty()
                    || GRADES.indexOf(now) >= GRADES.indexOf(earlier.group(2).toLowerCase(Locale.ROOT))) {
                return;
            }
            report.sentences((improved, other) -> {
                if (improved.text().matches("(?s).*\\b" + Pattern.quote(topic) + " has improved\\b.*")) {
                    report.add(
                            Kind.GRADE,
                            Severity.MEDIUM,
                            other,
                            improved.block().line(),
                            "%s is said to have improved; it was graded %s (line %d) and is graded %s now"
                                    .formatted(
                                            topic,
                                            earlier.group(2),
                                            sentence.block().line(),
                                            now),
                            "The grade fell; if the criteria changed between the assessments, that must be said");
                }
            });
        });
    }

    private static String grade(Report report, String topic) {
        for (var section : report.sections()) {
            for (var grid : section.grids().toList()) {
                for (var row = 0; row < grid.rows().size(); row++) {
                    var cells = grid.rows().get(row);
                    if (cells.size() == 2
                            && cells.getFirst().equalsIgnoreCase(topic)
                            && GRADES.contains(cells.get(1).toLowerCase(Locale.ROOT))) {
                        return cells.get(1).toLowerCase(Locale.ROOT);
                    }
                }
            }
        }
        return "";
    }

    /** A footnote whose limit is not the one of the sentence it stands at. */
    static void footnotes(Report report) {
        for (var section : report.sections()) {
            for (var anchor : section.paragraphs()) {
                var mark = MARK.matcher(anchor.text());
                while (mark.find()) {
                    if (mark.start() > 0) {
                        footnote(report, section, anchor, mark.group());
                    }
                }
            }
        }
    }

    private static void footnote(Report report, Section section, Block anchor, String mark) {
        var note = section.paragraphs().stream()
                .filter(block -> block.line() > anchor.line() && block.text().startsWith(mark))
                .findFirst();
        if (note.isEmpty()) {
            return;
        }
        var limits = limits(anchor.text());
        var noted = limits(note.get().text());
        for (var limit : noted.entrySet()) {
            var own = limits.get(limit.getKey());
            if (own != null && java.util.Collections.disjoint(own, limit.getValue())) {
                report.add(
                        Kind.FOOTNOTE,
                        Severity.MEDIUM,
                        section,
                        note.get().line(),
                        "Footnote %s describes %s %ss; the sentence it stands at (line %d) is of %s %ss"
                                .formatted(
                                        number(mark),
                                        limit.getValue().getFirst(),
                                        limit.getKey(),
                                        anchor.line(),
                                        own.getFirst(),
                                        limit.getKey()),
                        "The footnote was copied from another measure");
            }
        }
    }

    private static String number(String mark) {
        var number = new StringBuilder();
        mark.chars()
                .forEach(digit -> number.append(
                        switch (digit) {
                            case '\u00b9' -> '1';
                            case '\u00b2' -> '2';
                            case '\u00b3' -> '3';
                            default -> (char) ('0' + digit - '\u2070');
                        }));
        return number.toString();
    }

    private static Map<String, List<String>> limits(String text) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        var found = LIMIT.matcher(text);
        while (found.find()) {
            all.computeIfAbsent(found.group(2).toLowerCase(Locale.ROOT).replaceAll("s$", ""), key -> new ArrayList<>())
                    .add(found.group(1));
        }
        return all;
    }
}
