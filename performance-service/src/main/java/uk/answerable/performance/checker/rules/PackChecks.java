package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Figures and statements of one pack that cannot all be so: parts, areas, cut-offs, windows, bases. */
final class PackChecks {

    private static final Pattern AREA_CHANGE = Pattern.compile(
            "(?i)([+-]?\\d+(?:\\.\\d+)?)%? (?:YTD )?(?:increase|decrease|reduction|change|rise|fall) in (?:the"
                    + " )?((?:north|south|east|west|central|mid)(?: \\w+)?)");
    private static final Pattern FAILING = Pattern.compile(
            "(?i)(\\d+(?:\\.\\d+)?)% of (?:the )?(\\w+)(?: \\w+){0,3}? (?:(?:had|have|with|being|were|contained|was)"
                    + " )?(errors?|erroneous|faults?|defects?|failures?)");
    private static final Pattern FAILED =
            Pattern.compile("(?i)(\\d+(?:\\.\\d+)?)% of (?:the )?(\\w+) (?:failed|did not meet|were not compliant)");
    private static final Pattern SAME_AS_ONE = Pattern.compile(
            "(?i)(\\d+(?:\\.\\d+)?)% (reduction|decrease|increase|rise|fall) (?:from|on|compared (?:to|with)) (?:the"
                    + " )?(?:highest )?(?:peak |figure |level |volume )?(?:seen )?(?:in )?the previous month");
    private static final Pattern ALL_WERE = Pattern.compile(
            "^In (\\w+(?: \\d{4})?), (\\d+)% \\((\\d[\\d,]*)\\) of all (.{2,40}?) \\((\\d[\\d,]*)\\) were"
                    + " (.{3,40}?)(?: \\(|\\.|,|$)");
    private static final Pattern OF_WHOM =
            Pattern.compile("(?i)\\b(\\d{2,4}) ((?:[A-Za-z]+ ){0,5}\\(?[A-Za-z]+\\)?)(?: in place)?, (?:with )?(?:some"
                    + " )?(\\d+(?:\\.\\d+)?)% of whom (?:are|were|is) ([^.,;]{4,60})");
    private static final Pattern N_OUT_OF = Pattern.compile(
            "(?i)\\b([^.,;]{4,60}) (?:for|of) (\\d{2,4}) (?:out )?of (?:its |the |their )?(\\d{2,4}) ([A-Za-z]+)");
    private static final Pattern RECORDED_OUT_OF =
            Pattern.compile("(?i)(\\d+) out of (\\d+) (reports of \\w+|\\w+ offences|\\w+ crimes)");
    private static final Pattern RECORDED_OF = Pattern.compile(
            "(?i)(\\d+) (reports of \\w+|\\w+ offences|\\w+ crimes) that should have been recorded, (?:but )?(?:only"
                    + " )?(\\d+)");

    private PackChecks() {}

    /** One area named twice in a breakdown, with two values. */
    static void areas(Report report) {
        report.sentences((sentence, section) -> {
            var held = new LinkedHashMap<String, String>();
            var found = AREA_CHANGE.matcher(sentence.text());
            while (found.find()) {
                var area = found.group(2).toLowerCase(Locale.ROOT).strip();
                var other = held.putIfAbsent(area, found.group(1));
                if (other != null && !other.equals(found.group(1))) {
                    report.add(
                            Kind.AREA_LABEL,
                            Severity.HIGH,
                            section,
                            sentence.block().line(),
                            "%s is given both %s%% and %s%% in one sentence"
                                    .formatted(found.group(2).strip(), other, found.group(1)),
                            "One of the two is another area");
                }
            }
        });
    }

    /** A kind of failure cannot be more frequent than failure as such. */
    static void components(Report report) {
        report.sentences((sentence, section) -> {
            var whole = FAILING.matcher(sentence.text());
            if (!whole.find()) {
                return;
            }
            var parts = FAILED.matcher(sentence.text());
            while (parts.find()) {
                if (parts.start() > whole.start()
                        && parts.group(2).equalsIgnoreCase(whole.group(2))
                        && new BigDecimal(parts.group(1)).compareTo(new BigDecimal(whole.group(1))) > 0) {
                    report.add(
                            Kind.COMPONENT,
                            Severity.HIGH,
                            section,
                            sentence.block().line(),
                            "%s%% of the %s failed one standard, but only %s%% had any error"
                                    .formatted(parts.group(1), parts.group(2), whole.group(1)),
                            "A part cannot be more than its whole; the two have different bases");
                }
            }
        });
    }

    private record AllWere(int line, Section section, String base, String what, BigDecimal number, YearMonth month) {}

    /** "An 8% reduction from the previous month", against what another paper printed for that month. */
    static void previousMonth(Report report) {
        var held = new ArrayList<AllWere>();
        report.sentences((sentence, section) -> {
            var found = ALL_WERE.matcher(sentence.text());
            if (found.find()) {
                var month = Times.months(found.group(1));
                var last = section.part().month();
                if (month.size() == 1) {
                    var year = last == null ? 2000 : last.getYear();
                    held.add(new AllWere(
                            sentence.block().line(),
                            section,
                            found.group(4),
                            found.group(6),
                            new BigDecimal(found.group(3).replace(",", "")),
                            YearMonth.of(year, month.getFirst().month())));
                }
            }
            var change = SAME_AS_ONE.matcher(sentence.text());
            if (change.find()
                    && !held.isEmpty()
                    && held.getLast().line() == sentence.block().line()) {
                var now = held.getLast();
                held.stream()
                        .filter(before -> before.base().equals(now.base())
                                && before.what().equals(now.what()))
                        .filter(before -> now.month().getMonth().minus(1)
                                == before.month().getMonth())
                        .findFirst()
                        .ifPresent(before -> SentenceArithmetic.stated(
                                report,
                                section,
                                now.line(),
                                before.number(),
                                now.number(),
                                new BigDecimal(change.group(1)),
                                change.group(2),
                                " (line %d)".formatted(before.line())));
            }
        });
    }

    private record Whole(Report.Sentence sentence, Section section, BigDecimal percent, Set<String> predicate) {}

    /** "237 PCSOs, 54% of whom are funded" and "funding for 126 of its 237 PCSOs". */
    static void sharesOfOne(Report report) {
        var shares = new LinkedHashMap<String, Whole>();
        report.sentences((sentence, section) -> {
            var found = OF_WHOM.matcher(sentence.text());
            while (found.find()) {
                shares.putIfAbsent(
                        found.group(1),
                        new Whole(sentence, section, new BigDecimal(found.group(3)), stems(found.group(4))));
            }
        });
        report.sentences((sentence, section) -> {
            var found = N_OUT_OF.matcher(sentence.text());
            while (found.find()) {
                var whole = shares.get(found.group(3));
                var part = new BigDecimal(found.group(2));
                var base = new BigDecimal(found.group(3));
                if (whole == null
                        || part.compareTo(base) > 0
                        || Words.shared(whole.predicate(), stems(found.group(1))) == 0) {
                    continue;
                }
                var exact = Numbers.percent(part, base);
                if (!Numbers.prints(exact, whole.percent())) {
                    report.add(
                            Kind.SHARE_V_BASE,
                            Severity.MEDIUM,
                            whole.section(),
                            whole.sentence().block().line(),
                            "%s%% of %s here, %s of %s in line %d"
                                    .formatted(
                                            whole.percent(),
                                            base,
                                            part,
                                            base,
                                            sentence.block().line()),
                            "%s of %s is %s%%".formatted(part, base, Numbers.shown(exact, whole.percent())));
                }
            }
        });
    }

    /** The first four letters carry fund, funded and funding alike. */
    private static Set<String> stems(String text) {
        var stems = new java.util.HashSet<String>();
        Words.of(text).stream().filter(word -> word.length() > 3).forEach(word -> stems.add(word.substring(0, 4)));
        return stems;
    }

    /** Of so many recorded, so many in time: the base must be the number recorded. */
    static void recordedBase(Report report) {
        var recorded = new LinkedHashMap<String, BigDecimal>();
        report.sentences((sentence, section) -> {
            var of = RECORDED_OF.matcher(sentence.text());
            if (of.find()) {
                recorded.putIfAbsent(of.group(2).toLowerCase(Locale.ROOT), new BigDecimal(of.group(3)));
            }
            if (!sentence.text().matches("(?is).*\\bof the [^,.]{3,40} that (?:had|have) been recorded\\b.*")) {
                return;
            }
            var found = RECORDED_OUT_OF.matcher(sentence.text());
            while (found.find()) {
                var known = recorded.get(found.group(3).toLowerCase(Locale.ROOT));
                if (known != null && known.compareTo(new BigDecimal(found.group(2))) != 0) {
                    report.add(
                            Kind.SHARE_V_BASE,
                            Severity.MEDIUM,
                            section,
                            sentence.block().line(),
                            "%s out of %s %s: elsewhere %s were recorded"
                                    .formatted(found.group(1), found.group(2), found.group(3), known),
                            "The base should be the number recorded; %s are unexplained"
                                    .formatted(known.subtract(new BigDecimal(found.group(2)))
                                            .abs()));
                }
            }
        });
    }
}
