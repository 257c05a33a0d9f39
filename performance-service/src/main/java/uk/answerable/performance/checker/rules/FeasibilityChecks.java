package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Percentages no whole number of a small base can give, and numbers of people and offences that exclude each other. */
final class FeasibilityChecks {

    private static final int SMALL_BASE = 100;
    private static final Pattern OF_THE_N = Pattern.compile(
            "(?i)\\bof (?:the|these|those) (\\d{1,2})\\b(?!"
                    + " (?:per|month|year|day|hour))[^.%]{0,80}\\b(?:that|who|which|respondents|victims|people|answered|expressed|responded|surveyed|responses)\\b");
    private static final Pattern OF_ALL = Pattern.compile("(\\d+(?:\\.\\d+)?)%\\)? of all ([^,.;%]{4,80})");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final String COUNT_WORD =
            "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
    private static final Pattern PEOPLE = Pattern.compile("(?i)\\b" + COUNT_WORD
            + "(?= (?:(?:North|South|East|West) \\w+|repeat|high|of the)?"
            + " ?(?:and|individuals?|people|persons?|victims?)\\b)");
    private static final Pattern AT_LEAST = Pattern.compile("\\b(\\d{1,3})\\+ (?:DA |domestic abuse )?offences");
    private static final Pattern BAND = Pattern.compile(
            "\\b(?:(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})|(\\d{1,2})) offences(?: in the last \\d+ months)? ?(?:each"
                    + " )?\\((?:\\d+%, )?(\\d+)\\) represent\\w* (\\d{1,3}(?:,\\d{3})*|\\d+)");
    private static final Pattern VOLUME = Pattern.compile("\\((\\d{1,3}(?:,\\d{3})*|\\d+)\\) of all");

    private FeasibilityChecks() {}

    static void shares(Report report) {
        for (var section : report.sections()) {
            Integer listBase = null;
            var intro = 0;
            for (var block : section.paragraphs()) {
                if (!block.bullet()) {
                    listBase = null;
                }
                if (block.bullet() && listBase != null) {
                    infeasible(report, section, block.line(), percents(block.text()), listBase, "line " + intro);
                }
                for (var sentence : block.sentences()) {
                    var base = OF_THE_N.matcher(sentence);
                    if (base.find()) {
                        listBase = Integer.valueOf(base.group(1));
                        intro = block.line();
                        infeasible(
                                report,
                                section,
                                block.line(),
                                percents(sentence.substring(base.end())),
                                listBase,
                                "the same sentence");
                    } else {
                        ofMonth(report, section, block, sentence);
                    }
                }
            }
        }
    }

    private static List<Quantity> percents(String text) {
        return Numbers.in(text).stream()
                .filter(Quantity::isPercent)
                .filter(found -> !text.substring(Math.max(0, found.start() - 14), found.start())
                        .matches("(?is).*(?:\\+/-|±|average of|target"
                                + " of|nearly|about|around|approximately|over|under|circa|some) ?$"))
                .toList();
    }

    private static void infeasible(
            Report report, Section section, int line, List<Quantity> percents, int base, String where) {
        for (var percent : percents) {
            if (base < SMALL_BASE && base > 1 && !Numbers.feasible(percent.value(), base)) {
                var below = below(percent.value(), base);
                report.add(
                        Kind.SMALL_BASE,
                        Severity.MEDIUM,
                        section,
                        line,
                        "%s of %d (%s): no whole number of %d gives it".formatted(percent.printed(), base, where, base),
                        "%d of %d is %s%% and %d is %s%%"
                                        .formatted(below, base, share(below, base), below + 1, share(below + 1, base))
                                + otherBase(percent.value(), base));
            }
        }
    }

    private static int below(BigDecimal percent, int base) {
        return percent.multiply(BigDecimal.valueOf(base))
                .divide(BigDecimal.valueOf(100), 0, java.math.RoundingMode.FLOOR)
                .intValue();
    }

    private static String share(int count, int base) {
        return Numbers.rounded(
                Numbers.percent(BigDecimal.valueOf(count), BigDecimal.valueOf(base)), new BigDecimal("0.1"));
    }

    private static String otherBase(BigDecimal percent, int base) {
        for (var other : List.of(base - 1, base + 1)) {
            if (other > 1 && Numbers.feasible(percent, other)) {
                return "; a base of %d allows it".formatted(other);
            }
        }
        return "";
    }

    /** "In November 71% of all casualties were ..." beside a table that counts them. */
    private static void ofMonth(Report report, Section section, Block block, String sentence) {
        var of = OF_ALL.matcher(sentence);
        var months = Times.months(sentence);
        if (!of.find() || months.size() != 1 || sentence.substring(of.start()).matches("(?s)^[^.]*\\(\\d.*")) {
            return;
        }
        var noun = Words.of(of.group(2));
        for (var grid : section.grids().filter(Grid::hasMonths).toList()) {
            var row = grid.totalRow();
            var column = column(grid, months.getFirst());
            if (row < 0 || column < 0 || grid.isPercent(column) || Words.shared(noun, section.words()) == 0) {
                continue;
            }
            var base = grid.number(row, column);
            if (base != null && base.scale() <= 0 && base.signum() > 0) {
                infeasible(
                        report,
                        section,
                        block.line(),
                        percentsOfSame(sentence),
                        base.intValue(),
                        "%s in the table of line %d".formatted(grid.heading().get(column), grid.line()));
            }
        }
    }

    private static List<Quantity> percentsOfSame(String sentence) {
        return Numbers.in(sentence).stream().filter(Quantity::isPercent).toList();
    }

    private static int column(Grid grid, Times.Monthly month) {
        for (var column = 1; column < grid.width(); column++) {
            var heading = grid.month(column);
            if (heading != null && month.is(heading)) {
                return column;
            }
        }
        return -1;
    }

    private record Cohort(int people, int line, Section section) {}

    /** So many people with K or more offences each cannot have fewer than K times as many. */
    static void bands(Report report) {
        var cohorts = new LinkedHashMap<String, List<Cohort>>();
        report.sentences((sentence, section) -> {
            band(report, sentence, section);
            var atLeast = AT_LEAST.matcher(sentence.text());
            if (!atLeast.find()) {
                return;
            }
            var people = people(sentence.text(), atLeast.start());
            if (people == 0) {
                return;
            }
            var least = Integer.parseInt(atLeast.group(1));
            var volume = VOLUME.matcher(sentence.text());
            if (volume.find() && volume.start() > atLeast.end()) {
                least(report, section, sentence.block().line(), people, least, number(volume.group(1)));
            }
            var topic = topic(sentence.text(), section) + least;
            cohorts.computeIfAbsent(topic, key -> new ArrayList<>())
                    .add(new Cohort(people, sentence.block().line(), section));
        });
        cohorts.forEach((topic, all) -> {
            var first = all.getFirst();
            all.stream()
                    .filter(other -> other.people() != first.people()
                            && !other.section().isOf(first.section().part()))
                    .forEach(other -> report.add(
                            Kind.TWO_VALUES,
                            Severity.HIGH,
                            other.section(),
                            other.line(),
                            "%d with so many offences here, %d in line %d"
                                    .formatted(other.people(), first.people(), first.line()),
                            "Both speak of the same repeat victims"));
        });
    }

    private static String topic(String sentence, Section section) {
        var domestic = (sentence + ' ' + section.heading()).toLowerCase(Locale.ROOT);
        return domestic.contains("domestic") || domestic.matches(".*\\bda\\b.*") ? "domestic abuse " : "all ";
    }

    private static int people(String sentence, int until) {
        var from = Math.max(sentence.lastIndexOf(',', until), 0);
        var found = PEOPLE.matcher(sentence.substring(from > until - 12 ? 0 : from, until));
        var sum = 0;
        while (found.find()) {
            var word = found.group(1).toLowerCase(Locale.ROOT);
            sum += WORDS.getOrDefault(word, word.matches("\\d+") ? Integer.parseInt(word) : 0);
        }
        return sum;
    }

    private static void least(Report report, Section section, int line, int people, int each, int volume) {
        if (people * each > volume) {
            report.add(
                    Kind.IMPOSSIBLE,
                    Severity.HIGH,
                    section,
                    line,
                    "%d people with %d or more offences each are said to account for %d"
                            .formatted(people, each, volume),
                    "They account for %d at least; %d fits %d".formatted(people * each, volume, volume / each));
        }
    }

    private static void band(Report report, Report.Sentence sentence, Section section) {
        var band = BAND.matcher(sentence.text());
        while (band.find()) {
            var low = Integer.parseInt(band.group(1) == null ? band.group(3) : band.group(1));
            var high = Integer.parseInt(band.group(2) == null ? band.group(3) : band.group(2));
            var people = Integer.parseInt(band.group(4));
            var volume = number(band.group(5));
            if (volume < people * low || volume > people * high) {
                report.add(
                        Kind.IMPOSSIBLE,
                        Severity.HIGH,
                        section,
                        sentence.block().line(),
                        "%d people with %d to %d offences each are said to account for %d"
                                .formatted(people, low, high, volume),
                        "It must be between %d and %d".formatted(people * low, people * high));
            }
        }
    }

    private static int number(String printed) {
        return Integer.parseInt(printed.replace(",", ""));
    }

    static @Nullable Integer word(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }
}
