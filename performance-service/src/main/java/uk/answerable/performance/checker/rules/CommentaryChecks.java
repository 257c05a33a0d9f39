package uk.answerable.performance.checker.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Commentary that is out of date, overlooks a table, goes unanswered or contradicts another paper (FEATURES 266, 267). */
final class CommentaryChecks {

    private static final Pattern MONTH_DATA =
            Pattern.compile("^The (\\w+ \\d{4}) (?:data|figures?|levels?|position|rate|results?)\\b");
    private static final Pattern QUARTER_DATA = Pattern.compile(
            "^The Q([1-4]) (?:data|figures?|levels?|position|rate|results?)\\b(?!.{0,60}\\b(?:report|review)\\b)");
    private static final Pattern NO_BREAKDOWN =
            Pattern.compile("(?i)\\bdoes not (?:provide|contain|include|give|show) (?:a |any )?breakdown of (.{2,60}?)"
                    + " (?:for|by|between|across|in) (?:both |each |the )*((?:policing |local"
                    + " )?(?:areas?|districts?|authorit\\w+))");
    private static final Pattern ASKED =
            Pattern.compile("(?i)\\b(?:explanation|judgement|judgment|reassurance|update|assurance|clarification) is"
                    + " (?:sought|requested|asked)\\b");
    private static final Pattern CORRELATION = Pattern.compile(
            "(?i)\\b(?:(strong|clear|significant|marked|close)|(no|little|weak|limited|no,? or very limited,?))"
                    + " (?:[a-z]+ )?correlation\\b");
    private static final Pattern DOWN = Pattern.compile("(?i)\\b(?:downward|declining|decreasing|falling) trend\\b");
    private static final Pattern HIGHEST = Pattern.compile("(?i)\\bhighest (?:volume|level|rate|number|figure)s?\\b");
    private static final Pattern ROLLING =
            Pattern.compile("(?i)\\brolling (\\d{1,2}|three|six|nine|twelve)[ -]?months?\\b");
    private static final Pattern GAP = Pattern.compile("(?i)\\b(?:gap in|no) (?:the"
            + " )?(audits?|surveys?|data|samples?|returns?)\\b[^.]{0,30}?\\b(?:during|in|for)\\b([^.]{3,60})");

    private CommentaryChecks() {}

    static void stale(Report report) {
        report.sentences((sentence, section) -> {
            var last = section.part().month();
            if (last == null) {
                return;
            }
            var month = MONTH_DATA.matcher(sentence.text());
            if (month.find()) {
                for (var named : Times.months(month.group(1))) {
                    var year = named.year();
                    if (year != null && YearMonth.of(year, named.month()).isBefore(last.minusMonths(1))) {
                        old(report, section, sentence.block().line(), month.group(1), last);
                    }
                }
            }
            var quarter = QUARTER_DATA.matcher(sentence.text());
            if (quarter.find() && Integer.parseInt(quarter.group(1)) != quarterOf(last)) {
                old(report, section, sentence.block().line(), "Q" + quarter.group(1), last);
            }
        });
    }

    private static int quarterOf(YearMonth month) {
        return (month.getMonthValue() + 8) % 12 / 3 + 1;
    }

    private static void old(Report report, Section section, int line, String period, YearMonth last) {
        report.add(
                Kind.STALE,
                Severity.MEDIUM,
                section,
                line,
                "The commentary gives the data of %s in a report of %s (Q%d)"
                        .formatted(period, Times.label(last), quarterOf(last)),
                "Other sections give the report's own month; this text was carried forward");
    }

    static void unread(Report report) {
        report.sentences((sentence, section) -> {
            var claim = NO_BREAKDOWN.matcher(sentence.text());
            if (!claim.find()) {
                return;
            }
            var topic =
                    Words.of(claim.group(1).replaceAll("(?i)\\b(?:cases?|offences?|incidents?|figures?|data)\\b", ""));
            for (var other : report.sections()) {
                if (!other.isOf(section.part())
                        && !topic.isEmpty()
                        && other.words().containsAll(topic)
                        && other.words().size() <= topic.size() + 1) {
                    other.grids()
                            .filter(grid -> grid.hasMonths() && grid.rows().size() >= 3)
                            .findFirst()
                            .ifPresent(grid -> report.add(
                                    Kind.UNREAD_TABLE,
                                    Severity.MEDIUM,
                                    section,
                                    sentence.block().line(),
                                    "A breakdown of %s by %s is said to be missing; the table of line %d (%s) has %s"
                                            .formatted(
                                                    claim.group(1),
                                                    claim.group(2),
                                                    grid.line(),
                                                    other.heading(),
                                                    labels(grid)),
                                    "The table was not read"));
                }
            }
        });
    }

    private static String labels(Grid grid) {
        var labels = new ArrayList<String>();
        for (var row = 0; row < grid.rows().size(); row++) {
            labels.add(grid.label(row));
        }
        return String.join(", ", labels);
    }

    /** What one paper asks for and the paper that answers it does not mention. */
    static void unanswered(Report report) {
        var answers = new LinkedHashMap<Part, List<Section>>();
        report.sections().stream()
                .filter(section -> answersIn(report, section.part()))
                .forEach(section -> answers.computeIfAbsent(section.part(), key -> new ArrayList<>())
                        .add(section));
        report.sentences((sentence, section) -> {
            if (!ASKED.matcher(sentence.text()).find() || isContainer(section) || answers.containsKey(section.part())) {
                return;
            }
            answers.forEach((part, sections) -> {
                var answered = sections.stream()
                                .anyMatch(answer -> Words.shared(answer.words(), section.words()) > 0
                                        && (Words.shared(answer.words(), section.words()) * 2
                                                >= Math.min(
                                                        answer.words().size(),
                                                        section.words().size())))
                        || sections.stream()
                                .flatMap(answer -> answer.paragraphs().stream())
                                .anyMatch(block -> block.text().length() < 90
                                        && Words.shared(Words.of(block.text()), section.words()) * 2
                                                > section.words().size());
                var last = section.part().number() + 1 == part.number();
                if (!answered && last) {
                    report.add(
                            Kind.UNANSWERED,
                            Severity.MEDIUM,
                            section,
                            sentence.block().line(),
                            "%s: what is asked here has no answer in \"%s\"".formatted(section.heading(), part.title()),
                            "The response has no section on it");
                }
            });
        });
    }

    /** A heading in capitals holds topics but is none. */
    private static boolean isContainer(Section section) {
        return section.words().isEmpty()
                || section.heading().equals(section.heading().toUpperCase(Locale.ROOT));
    }

    private static boolean answersIn(Report report, Part part) {
        return report.sections().stream()
                .anyMatch(section -> section.isOf(part)
                        && section.heading().matches("(?i)(?:force |chief constable'?s? )?response(?: .*)?"));
    }

    /** The same connection called strong in one place and absent in another. */
    static void correlation(Report report) {
        var strong = new ArrayList<Said>();
        var none = new ArrayList<Said>();
        report.sentences((sentence, section) -> {
            var found = CORRELATION.matcher(sentence.text());
            if (found.find()) {
                (found.group(1) == null ? none : strong)
                        .add(new Said(
                                section,
                                sentence.block().line(),
                                Words.of(sentence.text().substring(found.end()))));
            }
        });
        for (var no : none) {
            strong.stream()
                    .filter(yes -> Words.shared(yes.words(), no.words()) >= 3
                            && !yes.section().isOf(no.section().part()))
                    .findFirst()
                    .ifPresent(yes -> report.add(
                            Kind.OPINION,
                            Severity.MEDIUM,
                            no.section(),
                            no.line(),
                            "A correlation is called strong in line %d and absent or very limited here"
                                    .formatted(yes.line()),
                            "Both cannot hold; neither paper prints a coefficient"));
        }
    }

    private record Said(Section section, int line, java.util.Set<String> words) {}

    /** A falling trend in one paper of what another calls the highest ever. */
    static void trends(Report report) {
        var topics = new HashSet<String>();
        report.sections().stream()
                .map(section -> section.heading().toLowerCase(Locale.ROOT))
                .filter(heading -> heading.matches("[a-z]+ [a-z]+(?: [a-z]+)?"))
                .forEach(topics::add);
        report.sentences((down, section) -> {
            if (!DOWN.matcher(down.text()).find()
                    || !down.text().matches("(?is).*\\b(?:is|are|remains?|continues?)\\b.*")) {
                return;
            }
            topics.stream()
                    .filter(topic -> down.text().toLowerCase(Locale.ROOT).contains(topic))
                    .forEach(topic -> report.sentences((up, other) -> {
                        if (!other.isOf(section.part())
                                && HIGHEST.matcher(up.text()).find()
                                && up.text().toLowerCase(Locale.ROOT).contains(topic)) {
                            report.add(
                                    Kind.OPINION,
                                    Severity.MEDIUM,
                                    section,
                                    down.block().line(),
                                    "%s: a downward trend here, the highest seen in another paper".formatted(topic),
                                    "Line %d has the highest volume or rate"
                                            .formatted(up.block().line()));
                        }
                    }));
        });
    }

    /** One measure said to be shown over two different rolling windows. */
    static void windows(Report report) {
        Map<String, Said> first = new LinkedHashMap<>();
        Map<String, Integer> months = new LinkedHashMap<>();
        report.sentences((sentence, section) -> {
            var found = ROLLING.matcher(sentence.text());
            var said = (sentence.text() + ' ' + section.heading()).toLowerCase(Locale.ROOT);
            if (!found.find() || !said.matches("(?s).*\\b(?:satisf\\w*|survey\\w*)\\b.*")) {
                return;
            }
            for (var topic : List.of(
                    "hate crime", "domestic abuse", "vehicle crime", "violent crime", "burglary", "confidence")) {
                if (!said.contains(topic)) {
                    continue;
                }
                var word = found.group(1).toLowerCase(Locale.ROOT);
                var number = FeasibilityChecks.word(word);
                var window = number == null ? word.matches("\\d+") ? Integer.parseInt(word) : 9 : number;
                var known = months.putIfAbsent(topic, window);
                var place = first.putIfAbsent(
                        topic, new Said(section, sentence.block().line(), java.util.Set.of()));
                if (known != null && known != window && place != null) {
                    report.add(
                            Kind.PERIOD_LABEL,
                            Severity.MEDIUM,
                            section,
                            sentence.block().line(),
                            "Satisfaction with %s is on a rolling window of %d months here and of %d in line %d"
                                    .formatted(topic, window, known, place.line()),
                            "The window is part of what the figure means");
                }
            }
        });
    }

    static void gaps(Report report) {
        report.sentences((sentence, section) -> {
            var gap = GAP.matcher(sentence.text());
            if (gap.find() && Times.months(gap.group(2)).size() >= 2) {
                report.add(
                        Kind.GAP,
                        Severity.LOW,
                        section,
                        sentence.block().line(),
                        "No %s for %s".formatted(gap.group(1), gap.group(2).strip()),
                        "A series with months missing; the reason must stand with the gap wherever the series is"
                                + " shown");
            }
        });
    }
}
