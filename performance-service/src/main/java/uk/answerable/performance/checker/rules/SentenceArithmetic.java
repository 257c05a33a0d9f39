package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sums and per cent changes that a sentence states with its own numbers. */
final class SentenceArithmetic {

    private static final String N = "(£?\\d{1,3}(?:,\\d{3})+|£?\\d+)";

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    /** A number that is neither the day nor the year of "15 December 2019", nor of "2019/20". */
    private static final String FIGURE = "(?<!\\b" + MONTH + " )(?<!/)\\b" + N + "(?! " + MONTH + "\\b)(?!/)";

    /** "In December 2019", "in week ending 15 December 2019", "in 2019/20 Q3": their numbers are no figures. */
    private static final String PERIOD =
            "(?: in (?:the )?(?:(?:week ending )?(?:\\d{1,2} )?" + MONTH + " \\d{4}|\\d{4}/\\d{2} Q\\d))";

    private static final String CHANGE = "(increase|decrease|reduction|growth|rise|fall|uplift|drop)";
    private static final Pattern COMPRISES = Pattern.compile(
            "(?i)\\b(?:compris(?:e|es|ed|ing)(?: of)?|consist(?:s|ing) of|made up of|broken down into|split into)\\b");
    private static final Pattern BRACKET = Pattern.compile(
            "(?i)(?<![\\d,.£])" + N + " ([a-z]+(?: [a-z]+){0,4}) \\(((?!including|of wh|eg|e\\.g)\\d[^()%]{6,120})\\)");
    private static final Pattern SEGMENT = Pattern.compile(",? and |, (?=\\d)|; ");
    private static final Pattern BEGINS_WITH_NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+) [a-zA-Z][^\\d]*");
    private static final Pattern COMPARED_TO = Pattern.compile("(?i)" + FIGURE + "(?: [a-z]+){0,3}" + PERIOD
            + "? compared (?:to|with) " + N + "[^.%]{0,60}?\\ba?n? ?" + CHANGE + " of (\\d+(?:\\.\\d+)?)%");
    private static final Pattern CHANGE_ON = Pattern.compile(
            "(?i)" + FIGURE + " [^.%]{3,60}?, an? (\\d+(?:\\.\\d+)?)% " + CHANGE + " (?:on|from|over) the " + N);
    private static final Pattern BY_FROM_TO = Pattern.compile(
            "(?i)(increased|decreased|reduced|risen|rose|fell|fallen|grown) by (\\d+(?:\\.\\d+)?)% from " + N + " to "
                    + N);
    private static final Pattern GROWTH_BRACKETS = Pattern.compile("(?i)\\b(\\d+(?:\\.\\d+)?)% " + CHANGE
            + " in [^.%]{3,80}\\(" + N + "\\) compared (?:to|with) [^.%(]{3,50}\\(" + N + "\\)");
    private static final Pattern FROM_TO = Pattern.compile(
            "(?i)\\b(increased|decreased|reduced|risen|rose|fell|fallen|grown|dropped|declined|up|down)\\b(?: by"
                    + " (\\d+(?:\\.\\d+)?)%,?)? from "
                    + N + "(?!%|\\.\\d| " + MONTH + " \\d{4}\\b)" + PERIOD + "? (?:[a-z]+ ){0,4}?to " + N
                    + "(?!%|\\.\\d)"
                    + PERIOD
                    + "?(?:[^.;%\\d]{0,40}?[(,] ?(?:an? )?[+-]?(\\d+(?:\\.\\d+)?)%)?");
    private static final Pattern PERCENT_FROM_TO = Pattern.compile(
            "(?i)\\b(\\d+(?:\\.\\d+)?)% " + CHANGE + "(?: [a-z]+){0,6}?,? \\(?from " + N + " (?:[a-z]+ ){0,4}?to " + N);
    private static final Pattern SHARE_OUT_OF = Pattern.compile("(?i)\\b" + N
            + " (?:out )?of (?:a total of |the |its |these )?" + N + "\\b[^.%]{0,40}\\((\\d+(?:\\.\\d+)?)%\\)");

    /** A way of stating a change; the numbers are those of the pattern's groups. */
    private record Form(Pattern pattern, int before, int now, int percent, int word) {}

    private static final List<Form> CHANGES = List.of(
            new Form(COMPARED_TO, 2, 1, 4, 3),
            new Form(CHANGE_ON, 4, 1, 2, 3),
            new Form(BY_FROM_TO, 3, 4, 2, 1),
            new Form(GROWTH_BRACKETS, 4, 3, 1, 2),
            new Form(PERCENT_FROM_TO, 3, 4, 1, 2));

    private SentenceArithmetic() {}

    static void check(Report report) {
        report.sentences((sentence, section) -> {
            comprises(report, sentence, section);
            brackets(report, sentence, section);
            changes(report, sentence, section);
        });
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", "").replace("£", ""));
    }

    /** "Increased by 54,000 and comprise 37,000, 23,000 and 24,000". */
    private static void comprises(Report report, Report.Sentence sentence, Section section) {
        var text = sentence.text();
        var verb = COMPRISES.matcher(text);
        if (!verb.find()) {
            return;
        }
        var quantities = Numbers.in(text);
        var totals = quantities.stream()
                .filter(quantity -> quantity.end() <= verb.start())
                .toList();
        var parts = quantities.stream()
                .filter(quantity -> quantity.start() >= verb.end())
                .toList();
        if (totals.size() != 1 || parts.size() < 2) {
            return;
        }
        var total = totals.getFirst();
        var same = parts.stream().allMatch(part -> part.unit() == total.unit());
        if (!same || total.unit() == Quantity.Unit.PERCENT || total.unit() == Quantity.Unit.SECONDS) {
            return;
        }
        var sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var listed = text.substring(parts.getFirst().start(), parts.getLast().end());
        if (sum.compareTo(total.value()) != 0 && listed.contains(" and ") && !listed.contains(". ")) {
            report.add(
                    Kind.ARITHMETIC,
                    Severity.HIGH,
                    section,
                    sentence.block().line(),
                    "%s is said to comprise %s"
                            .formatted(
                                    total.printed(),
                                    String.join(
                                            " + ",
                                            parts.stream()
                                                    .map(Quantity::printed)
                                                    .toList())),
                    "They sum to %,d".formatted(sum.longValue()));
        }
    }

    /** "181 individuals (125 adults and 56 children)". */
    private static void brackets(Report report, Report.Sentence sentence, Section section) {
        var found = BRACKET.matcher(sentence.text());
        while (found.find()) {
            var parts = SEGMENT.split(found.group(3));
            var numbers = new ArrayList<BigDecimal>();
            for (var part : parts) {
                var number = BEGINS_WITH_NUMBER.matcher(part);
                if (number.matches()) {
                    numbers.add(number(number.group(1)));
                }
            }
            if (numbers.size() < 2 || numbers.size() != parts.length) {
                continue;
            }
            var total = number(found.group(1));
            var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(total) != 0 && numbers.stream().allMatch(number -> number.compareTo(total) < 0)) {
                report.add(
                        Kind.ARITHMETIC,
                        Severity.HIGH,
                        section,
                        sentence.block().line(),
                        "%s %s (%s)".formatted(found.group(1), found.group(2), found.group(3)),
                        "The parts sum to %s".formatted(sum.toPlainString()));
            }
        }
    }

    private static void changes(Report report, Report.Sentence sentence, Section section) {
        var text = sentence.text();
        for (var form : CHANGES) {
            var found = form.pattern().matcher(text);
            if (found.find()) {
                change(
                        report,
                        sentence,
                        section,
                        number(found.group(form.before())),
                        number(found.group(form.now())),
                        found.group(form.percent()),
                        found.group(form.word()));
            }
        }
        fromTo(report, sentence, section);
        var outOf = SHARE_OUT_OF.matcher(text);
        if (outOf.find() && number(outOf.group(2)).compareTo(BigDecimal.TEN) > 0) {
            var exact = Numbers.percent(number(outOf.group(1)), number(outOf.group(2)));
            var printed = new BigDecimal(outOf.group(3));
            if (!Numbers.prints(exact, printed)) {
                report.add(
                        Kind.SHARE_V_BASE,
                        Severity.MEDIUM,
                        section,
                        sentence.block().line(),
                        "%s out of %s is given as %s%%".formatted(outOf.group(1), outOf.group(2), outOf.group(3)),
                        "It is %s%%".formatted(Numbers.shown(exact, printed)));
            }
        }
    }

    /** "Rose from 35 to 48 (37%)", "rose from 35 to 48". */
    private static void fromTo(Report report, Report.Sentence sentence, Section section) {
        var text = sentence.text();
        var moved = FROM_TO.matcher(text);
        if (moved.find() && !BY_FROM_TO.matcher(text).find()) {
            var percent = moved.group(2) == null ? moved.group(5) : moved.group(2);
            var before = number(moved.group(3));
            var now = number(moved.group(4));
            if (percent != null) {
                change(report, sentence, section, before, now, percent, moved.group(1));
            } else {
                direction(report, section, sentence.block().line(), before, now, moved.group(1));
            }
        }
    }

    private static boolean isUp(String word) {
        var lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.matches("up|rose|risen|grown|growth|uplift|increase.*|rise");
    }

    private static void direction(
            Report report, Section section, int line, BigDecimal before, BigDecimal now, String word) {
        if (before.compareTo(now) != 0 && now.compareTo(before) > 0 != isUp(word)) {
            report.add(
                    Kind.DIRECTION_WORD,
                    Severity.HIGH,
                    section,
                    line,
                    "%s to %s is called %s".formatted(before.toPlainString(), now.toPlainString(), word),
                    "It went the other way");
        }
    }

    private static void change(
            Report report,
            Report.Sentence sentence,
            Section section,
            BigDecimal before,
            BigDecimal now,
            String percent,
            String word) {
        stated(report, section, sentence.block().line(), before, now, new BigDecimal(percent), word, "");
    }

    /** Compares a stated change with the numbers it is of. */
    static void stated(
            Report report,
            Section section,
            int line,
            BigDecimal before,
            BigDecimal now,
            BigDecimal percent,
            String word,
            String where) {
        if (before.signum() == 0) {
            return;
        }
        var exact = Numbers.change(before, now);
        var up = isUp(word);
        if (exact.signum() != 0 && (exact.signum() > 0) != up) {
            report.add(
                    Kind.DIRECTION_WORD,
                    Severity.HIGH,
                    section,
                    line,
                    "%s to %s%s is called %s".formatted(before.toPlainString(), now.toPlainString(), where, word),
                    "It went the other way, by %s%%".formatted(Numbers.shown(exact.abs(), percent)));
        } else if (!Numbers.prints(exact.abs(), percent)) {
            var cut = Numbers.truncates(exact.abs(), percent);
            report.add(
                    cut ? Kind.ROUNDING : Kind.ARITHMETIC,
                    Severity.MEDIUM,
                    section,
                    line,
                    "%s to %s%s is called %s%% %s; it is %s%%"
                            .formatted(
                                    before.toPlainString(),
                                    now.toPlainString(),
                                    where,
                                    percent,
                                    word,
                                    Numbers.rounded(exact.abs(), percent)),
                    cut
                            ? "%s%% was cut off, not rounded".formatted(Numbers.shown(exact.abs(), percent))
                            : "Unrounded %s%%".formatted(Numbers.shown(exact.abs(), percent)));
        }
    }
}
