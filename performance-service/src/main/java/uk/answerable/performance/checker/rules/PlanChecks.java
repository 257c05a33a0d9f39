package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Totals named as such against their parts, windows against their months, and one plan with two periods. */
final class PlanChecks {

    private static final Pattern HEADLINE = Pattern.compile(
            "(?i)\\b(?:headline|total|overall) (\\w+)(?: \\w+)? of £(\\d+(?:\\.\\d+)?)(m|million|k)?\\b");
    private static final Pattern DEEP_DIVE = Pattern.compile("(?i)\\bdeep[- ]dive\\b");
    private static final Pattern TOPIC = Pattern.compile("\\b([A-Z][a-z]+(?: and [A-Z][a-z]+)+)\\b");
    private static final Pattern QUARTER = Pattern.compile("\\bQ([1-4]) (?:of )?(20\\d{2})/\\d{2}\\b");
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\bin (January|February|March|April|May|June|July|August|September|October|November|December)\\b(?!"
                    + " \\d{4})");

    private PlanChecks() {}

    /** "Headline grant increase of 4.5m" beside "core grant of 3.6m" and "uplift grant of 1.1m". */
    static void headlines(Report report) {
        report.sentences((sentence, section) -> {
            var headline = HEADLINE.matcher(sentence.text());
            if (!headline.find()) {
                return;
            }
            var noun = headline.group(1).toLowerCase(Locale.ROOT);
            var unit = headline.group(3) == null ? "" : headline.group(3);
            var part = Pattern.compile("(?i)^\\W*(?!headline|total|overall)(?:increased )?\\w+ " + Pattern.quote(noun)
                    + "\\b[^£]{0,60} of £(\\d+(?:\\.\\d+)?)" + unit + "\\b");
            var parts = new ArrayList<String>();
            report.sentences((other, where) -> {
                var found = part.matcher(other.text());
                if (where.isOf(section.part())
                        && found.find()
                        && Math.abs(other.block().line() - sentence.block().line()) < 40) {
                    parts.add(found.group(1));
                }
            });
            var total = new BigDecimal(headline.group(2));
            var sum = parts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            var near = Numbers.change(total, sum).abs().compareTo(BigDecimal.valueOf(20)) < 0;
            if (parts.size() >= 2 && near && sum.compareTo(total) != 0) {
                report.add(
                        Kind.ARITHMETIC,
                        Severity.MEDIUM,
                        section,
                        sentence.block().line(),
                        "The headline %s is £%s%s, its parts are £%s%s"
                                .formatted(noun, headline.group(2), unit, String.join(unit + " and £", parts), unit),
                        "The parts sum to %s".formatted(sum.toPlainString()));
            }
        });
    }

    /** A share over rolling months, against the months it rolls over. */
    static void windows(Report report) {
        var months = report.figures().stream()
                .filter(figure -> figure.numerator() != null && figure.denominator() != null && figure.isMonth())
                .toList();
        for (var rolling : report.figures()) {
            if (!rolling.statistic().equals("percent_rolling_3_months") || rolling.number() == null) {
                continue;
            }
            var last = YearMonth.from(rolling.end());
            var own = months.stream()
                    .filter(month -> month.area().equals(rolling.area()))
                    .filter(month -> Words.of(rolling.words()).containsAll(Words.of(month.words())))
                    .filter(month -> Words.of(month.words()).size() + 1
                            >= Words.of(rolling.words()).size())
                    .filter(month -> !YearMonth.from(month.end()).isAfter(last)
                            && YearMonth.from(month.end()).isAfter(last.minusMonths(3)))
                    .toList();
            if (own.stream().map(Figure::end).distinct().count() != 3 || own.size() != 3) {
                continue;
            }
            var part = sum(own, Figure::numerator);
            var whole = sum(own, Figure::denominator);
            var exact = Numbers.percent(part, whole);
            if (!Numbers.prints(exact, FigureChecks.numberOf(rolling))) {
                report.add(new Finding(
                        Kind.SHARE_V_BASE,
                        Severity.LOW,
                        Place.of(rolling),
                        "%s over three months is printed as %s; the months of %s give %s of %s"
                                .formatted(
                                        rolling.words(),
                                        rolling.printed(),
                                        own.getFirst().source(),
                                        part,
                                        whole),
                        "That is %s%%; window or base differ"
                                .formatted(Numbers.rounded(exact, FigureChecks.numberOf(rolling)))));
            }
        }
    }

    private static BigDecimal sum(List<Figure> figures, Function<Figure, @Nullable BigDecimal> of) {
        var sum = BigDecimal.ZERO;
        for (var figure : figures) {
            var number = of.apply(figure);
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }

    private record Planned(int line, String when, YearMonth quarter) {}

    /** One deep dive planned for a month here and for a quarter of another year there. */
    static void plans(Report report) {
        Map<String, Planned> held = new LinkedHashMap<>();
        report.sentences((sentence, section) -> {
            var topic = TOPIC.matcher(sentence.text());
            var last = section.part().month();
            if (last == null || !DEEP_DIVE.matcher(sentence.text()).find() || !topic.find()) {
                return;
            }
            var planned = planned(sentence, last);
            if (planned == null) {
                return;
            }
            var known = held.putIfAbsent(topic.group(1), planned);
            if (known != null && !known.quarter().equals(planned.quarter())) {
                report.add(
                        Kind.PERIOD_LABEL,
                        Severity.LOW,
                        section,
                        planned.line(),
                        "The deep dive into %s is planned for %s here and for %s in line %d"
                                .formatted(topic.group(1), planned.when(), known.when(), known.line()),
                        "The two are not in one quarter; the year of the quarter is probably wrong");
            }
        });
    }

    private static @Nullable Planned planned(Report.Sentence sentence, YearMonth last) {
        var quarter = QUARTER.matcher(sentence.text());
        if (quarter.find()) {
            var first = YearMonth.of(Integer.parseInt(quarter.group(2)), 4)
                    .plusMonths((Integer.parseInt(quarter.group(1)) - 1) * 3L);
            return new Planned(sentence.block().line(), quarter.group(), first);
        }
        var meeting = MEETING.matcher(sentence.text());
        if (!meeting.find()) {
            return null;
        }
        var at = YearMonth.of(last.getYear(), Times.month(meeting.group(1)));
        var next = at.isAfter(last) ? at : at.plusYears(1);
        return new Planned(
                sentence.block().line(), Times.label(next), next.minusMonths((next.getMonthValue() + 2) % 3));
    }
}
