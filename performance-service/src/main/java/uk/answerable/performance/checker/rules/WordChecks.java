package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fraction words against the figure beside them, and per cent where points are meant (FEATURES 263). */
final class WordChecks {

    private static final Map<String, BigDecimal> FRACTIONS = Map.ofEntries(
            Map.entry("half", percent(1, 2)),
            Map.entry("one half", percent(1, 2)),
            Map.entry("third", percent(1, 3)),
            Map.entry("two thirds", percent(2, 3)),
            Map.entry("quarter", percent(1, 4)),
            Map.entry("three quarters", percent(3, 4)),
            Map.entry("fifth", percent(1, 5)),
            Map.entry("two fifths", percent(2, 5)),
            Map.entry("three fifths", percent(3, 5)),
            Map.entry("four fifths", percent(4, 5)),
            Map.entry("tenth", percent(1, 10)));
    private static final Pattern FRACTION =
            Pattern.compile("(?i)\\b(over|more than|just over|well over|under|less than|just under|fewer"
                    + " than|nearly|almost|about|around|approximately|exactly)?\\s?(?:an?|one)?\\s?\\b(two["
                    + " -]thirds|three[ -]quarters|(?:two|three|four)["
                    + " -]fifths|half|third|quarter|fifth|tenth|(\\d+|one|two|three|four|five|six|seven|eight|nine) (?:out"
                    + " of|in) (\\d+|two|three|four|five|six|seven|eight|nine|ten|every ten))(?: of [a-z' -]{2,60}?| [a-z'"
                    + " -]{2,40}?)? \\((\\d+(?:\\.\\d+)?)\\s?%\\)");
    private static final BigDecimal NEAR = BigDecimal.valueOf(5);
    private static final Pattern BASELINE_GAP = Pattern.compile(
            "(?i)\\b(\\d+(?:\\.\\d+)?)% (?:points? )?(below|above|under|over|short of|ahead of) (?:the |its |their"
                    + " )?(?:\\w+ ){0,2}(baseline|target|standard|average|ambition|expectation)");

    private WordChecks() {}

    private static BigDecimal percent(int part, int whole) {
        return Numbers.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static void fractions(Report report) {
        report.sentences((sentence, section) -> {
            var found = FRACTION.matcher(sentence.text());
            while (found.find()) {
                var said = fraction(found.group(2), found.group(3), found.group(4));
                var value = new BigDecimal(found.group(5));
                var word = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
                if (said != null && !holds(word, said, value)) {
                    report.add(
                            Kind.FRACTION_WORD,
                            Severity.MEDIUM,
                            section,
                            sentence.block().line(),
                            "%s (%s%%)".formatted((word + ' ' + found.group(2)).strip(), value),
                            "The words mean %s%% of the whole".formatted(Numbers.rounded(said, new BigDecimal("0.1"))));
                }
            }
        });
    }

    private static @Nullable BigDecimal fraction(String words, @Nullable String part, @Nullable String whole) {
        if (part == null || whole == null) {
            return FRACTIONS.get(words.toLowerCase(Locale.ROOT).replace('-', ' '));
        }
        var above = count(part);
        var below = count(whole.toLowerCase(Locale.ROOT).replace("every ", ""));
        return above == null || below == null || below == 0 || above > below ? null : percent(above, below);
    }

    private static @Nullable Integer count(String word) {
        return word.matches("\\d+") ? Integer.valueOf(word) : FeasibilityChecks.word(word);
    }

    private static boolean holds(String word, BigDecimal said, BigDecimal value) {
        var sign = value.compareTo(said);
        var near = value.subtract(said).abs().compareTo(NEAR) <= 0;
        return switch (word) {
            case "over", "more than", "well over" -> sign > 0;
            case "just over" -> sign > 0 && near;
            case "under", "less than", "fewer than" -> sign < 0;
            case "just under", "nearly", "almost" -> sign < 0 && near;
            default -> near;
        };
    }

    /** A gap between two percentages is in points; "3% below the baseline" may mean either. */
    static void points(Report report) {
        report.sentences((sentence, section) -> {
            var gap = BASELINE_GAP.matcher(sentence.text());
            if (!gap.find()) {
                return;
            }
            var before = sentence.block().text();
            var at = before.indexOf(sentence.text());
            var percents = Numbers.in(before.substring(0, Math.max(0, at))).stream()
                    .filter(Quantity::isPercent)
                    .toList();
            if (percents.isEmpty() || gap.group().contains("point")) {
                return;
            }
            var value = percents.getFirst();
            report.add(
                    Kind.POINTS,
                    Severity.LOW,
                    section,
                    sentence.block().line(),
                    "%s is said to be %s%% %s the %s"
                            .formatted(value.printed(), gap.group(1), gap.group(2), gap.group(3)),
                    "Between two percentages the gap is in percentage points; as per cent it would be another %s"
                            .formatted(gap.group(3)));
        });
    }
}
