package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shares printed with their numbers: against the base the sentence names, or the one its section is about. */
final class ShareChecks {

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)";
    private static final String PERCENT = "(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent)";
    private static final Pattern PERCENT_FIRST = Pattern.compile(PERCENT + " \\(" + NUMBER + "\\)");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?<![\\d,.(])" + NUMBER + "(?: [a-z][a-z ]{2,20})? \\((?:or )?" + PERCENT + "\\)");
    private static final Pattern BOTH_IN =
            Pattern.compile("\\(" + NUMBER + "(?:, | or )" + PERCENT + "\\)|\\(" + PERCENT + ", " + NUMBER + "\\)");
    private static final Pattern NAMED_BASE =
            Pattern.compile("^ of (?:all |the |its |these )?[^.;()]{2,60}?\\(" + NUMBER + "\\)");
    private static final Pattern OUT_OF = Pattern.compile(
            "(?i)\\b(?:of|out of) (?:the |a total of |those |these )?" + NUMBER + "\\b(?!%)[^.;()]{0,60}?,? $");
    private static final Pattern OF_THIS = Pattern.compile("(?i)^\\W*of (?:this|these|those|which)\\b.*");
    private static final Pattern OF_DESCRIBED =
            Pattern.compile("^ of (?:the (?:total|serious)|all the|those who|the .* (?:who|that)).*");
    private static final Pattern PROPORTION = Pattern.compile("(?i).*\\b(?:proportion|share|percentage) of\\b.*");

    private ShareChecks() {}

    /** A share and the number it stands for. */
    private record Share(BigDecimal percent, BigDecimal number, int start, int end) {}

    static void check(Report report) {
        var statements = report.statements();
        for (var section : report.sections()) {
            BigDecimal ofThese = null;
            for (var block : section.paragraphs()) {
                BigDecimal paragraphBase = block.bullet() ? ofThese : null;
                ofThese = null;
                for (var sentence : block.sentences()) {
                    var shares = shares(sentence);
                    for (var share : shares) {
                        var base = base(sentence, share, paragraphBase);
                        if (base != null) {
                            against(report, section, block, share, base, "");
                        } else {
                            ofHeadline(report, section, block, sentence, share, statements);
                        }
                    }
                    paragraphBase = nextBase(sentence, shares, paragraphBase);
                }
                if (block.text().matches("(?is).*\\bof (?:these|those|which|this):?-?\\s*$")) {
                    var shares = shares(block.text());
                    ofThese = shares.isEmpty()
                            ? firstCount(block.text())
                            : shares.getFirst().number();
                }
                if (block.bullet() && paragraphBase != null && ofThese == null) {
                    ofThese = paragraphBase;
                }
            }
        }
    }

    private static List<Share> shares(String sentence) {
        var all = new ArrayList<Share>();
        var percentFirst = PERCENT_FIRST.matcher(sentence);
        while (percentFirst.find()) {
            all.add(new Share(
                    new BigDecimal(percentFirst.group(1)),
                    number(percentFirst.group(2)),
                    percentFirst.start(),
                    percentFirst.end()));
        }
        var numberFirst = NUMBER_FIRST.matcher(sentence);
        while (numberFirst.find()) {
            all.add(new Share(
                    new BigDecimal(numberFirst.group(2)),
                    number(numberFirst.group(1)),
                    numberFirst.start(),
                    numberFirst.end()));
        }
        all.removeIf(share -> BOTH_IN.matcher(sentence.substring(Math.max(0, share.start() - 1), share.end()))
                .find());
        all.sort(java.util.Comparator.comparingInt(Share::start));
        return all;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    /** The base a sentence gives for certain, or null. */
    private static @Nullable BigDecimal base(String sentence, Share share, @Nullable BigDecimal paragraphBase) {
        var after = sentence.substring(share.end());
        var named = NAMED_BASE.matcher(after);
        if (named.find()) {
            return number(named.group(1));
        }
        var before = sentence.substring(0, share.start());
        var outOf = OUT_OF.matcher(before);
        if (outOf.find()) {
            return number(outOf.group(1));
        }
        return after.startsWith(" of ") && OF_DESCRIBED.matcher(after).matches()
                ? null
                : OF_THIS.matcher(sentence).matches() || paragraphBase != null ? paragraphBase : null;
    }

    /** "The number was N. Of this number, ..." makes N the base of what follows in the paragraph. */
    private static @Nullable BigDecimal nextBase(String sentence, List<Share> shares, @Nullable BigDecimal held) {
        if (held != null || !shares.isEmpty()) {
            return held;
        }
        return sentence.matches("(?is)^.*\\b(?:number of|total of)\\b.*") ? lastCount(sentence) : null;
    }

    private static @Nullable BigDecimal lastCount(String text) {
        return Numbers.in(text).stream()
                .filter(Quantity::isCount)
                .map(Quantity::value)
                .filter(value -> value.compareTo(BigDecimal.TEN) > 0)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static @Nullable BigDecimal firstCount(String text) {
        return Numbers.in(text).stream()
                .filter(Quantity::isCount)
                .map(Quantity::value)
                .filter(value -> value.compareTo(BigDecimal.TEN) > 0)
                .findFirst()
                .orElse(null);
    }

    private static void against(
            Report report, Section section, Block block, Share share, BigDecimal base, String note) {
        if (base.signum() == 0 || share.number().compareTo(base) > 0) {
            return;
        }
        var exact = Numbers.percent(share.number(), base);
        if (Numbers.prints(exact, share.percent())) {
            return;
        }
        var near = exact.subtract(share.percent()).abs().compareTo(BigDecimal.valueOf(2)) < 0;
        report.add(
                near && note.isEmpty() ? Kind.ROUNDING : Kind.SHARE_V_BASE,
                Severity.MEDIUM,
                section,
                block.line(),
                "%s%% (%s) of %s%s: %s of %s is %s%%"
                        .formatted(
                                share.percent(),
                                share.number(),
                                base,
                                note,
                                share.number(),
                                base,
                                Numbers.rounded(exact, share.percent())),
                "Unrounded %s%%; %s%% needs a base of %s"
                        .formatted(Numbers.shown(exact, share.percent()), share.percent(), neededBase(share)));
    }

    private static String neededBase(Share share) {
        return share.percent().signum() == 0
                ? "more"
                : "about "
                        + share.number()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(share.percent(), 0, java.math.RoundingMode.HALF_UP);
    }

    /** "The proportion of recent offences was 60% (30)" in a section about so many offences of that month. */
    private static void ofHeadline(
            Report report, Section section, Block block, String sentence, Share share, List<Statement> statements) {
        var month = onlyMonth(sentence, section);
        if (!PROPORTION.matcher(sentence).matches() || inComparison(sentence, share) || month == null) {
            return;
        }
        var nouns = Words.of(sentence.substring(0, share.start()));
        statements.stream()
                .filter(statement -> sameTopic(statement.section(), section)
                        && statement.area().isEmpty()
                        && statement.value().isCount()
                        && statement.month().equals(month)
                        && counted(statement, nouns))
                .map(statement -> statement.number())
                .distinct()
                .findFirst()
                .ifPresent(base -> against(report, section, block, share, base, " recorded in " + Times.label(month)));
    }

    private static boolean sameTopic(Section one, Section other) {
        return one.is(other);
    }

    private static boolean counted(Statement statement, Set<String> nouns) {
        return statement.about().stream()
                .anyMatch(word -> nouns.contains(word)
                        && Set.of("offence", "incident", "crime", "report", "case", "victim", "call", "casualty")
                                .contains(word));
    }

    private static boolean inComparison(String sentence, Share share) {
        var before = sentence.substring(0, share.start());
        return before.matches("(?is).*\\b(?:compared|previous|last year)\\b.*");
    }

    /** The month a sentence is of; where it names none, the one its section reports. */
    private static @Nullable YearMonth onlyMonth(String sentence, Section section) {
        var last = section.part().month();
        var months = Times.months(sentence);
        if (last == null || months.size() > 1) {
            return null;
        }
        return months.isEmpty() || months.getFirst().month() == last.getMonth() ? last : null;
    }
}
