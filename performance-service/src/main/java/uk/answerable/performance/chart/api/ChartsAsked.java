package uk.answerable.performance.chart.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.chart.rules.RuleSet;
import uk.answerable.performance.chart.store.ChartStore;
import uk.answerable.performance.dictionary.rules.Dictionary;

/** Reads what charts are asked for, and says of every part what would be right. */
final class ChartsAsked {

    private static final int MOST_MEASURES = 60;
    private static final int MOST_AREAS = 8;
    private static final int MOST_MONTHS = 120;
    private static final int USUAL_MONTHS = 84;

    private final Dictionary dictionary;
    private final Instant now;
    private final List<Refusal> problems = new ArrayList<>();

    ChartsAsked(Dictionary dictionary, Instant now) {
        this.dictionary = dictionary;
        this.now = now;
    }

    /** What was asked for, read. */
    record Asked(List<ChartStore.Line> lines, int months, RuleSet rules, Instant moment) {}

    Outcome<Asked> read(
            String force,
            @Nullable String measures,
            @Nullable String areas,
            @Nullable String statistic,
            @Nullable String months,
            @Nullable String ruleSet,
            @Nullable String asKnownAt) {
        if (dictionary.force(force).isEmpty()) {
            return Outcome.refused(Refusal.ofField(ProblemCode.NOT_FOUND, "force", "no force has this code"));
        }
        var measureCodes = codes("measures", measures, MOST_MEASURES, List.of());
        var areaCodes = codes("areas", areas, MOST_AREAS, List.of(force));
        if (measures == null) {
            refuse(ProblemCode.INVALID_INPUT, "measures", "name up to 60 measures, comma between");
        }
        areaCodes.stream()
                .filter(area -> !isOf(area, force))
                .forEach(area -> refuse(ProblemCode.UNKNOWN_CODE, "areas", "one of the areas is none of " + force));
        if (statistic != null && dictionary.statistic(statistic).isEmpty()) {
            refuse(ProblemCode.UNKNOWN_CODE, "statistic", "no statistic has this code");
        }
        var rules = ruleSet == null ? RuleSet.USUAL : RuleSet.named(ruleSet).orElse(null);
        if (rules == null) {
            refuse(ProblemCode.UNKNOWN_CODE, "ruleSet", "no rule set has this code");
        }
        var count = count(months);
        var moment = moment(asKnownAt);
        var lines = lines(force, measureCodes, areaCodes, statistic);
        return problems.isEmpty() && rules != null
                ? Outcome.done(new Asked(lines, count, rules, moment))
                : Outcome.refused(problems);
    }

    private boolean isOf(String area, String force) {
        return dictionary
                .area(area)
                .filter(one -> dictionary.isPlaceOf(one, force))
                .isPresent();
    }

    private List<ChartStore.Line> lines(
            String force, List<String> measures, List<String> areas, @Nullable String statistic) {
        var lines = new ArrayList<ChartStore.Line>();
        for (var code : measures) {
            var measure = dictionary.measure(code);
            if (measure.isEmpty()) {
                refuse(ProblemCode.UNKNOWN_CODE, "measures", "one of the measures is none of the dictionary");
                continue;
            }
            var what = statistic == null ? measure.get().usualStatistic() : statistic;
            areas.forEach(area -> lines.add(new ChartStore.Line(force, code, area, what)));
        }
        return lines;
    }

    private List<String> codes(String field, @Nullable String text, int most, List<String> usual) {
        if (text == null) {
            return usual;
        }
        var codes = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (codes.isEmpty() || codes.size() > most) {
            refuse(ProblemCode.INVALID_INPUT, field, "name 1 to %d %s, comma between".formatted(most, field));
            return List.of();
        }
        return codes;
    }

    private int count(@Nullable String months) {
        if (months == null) {
            return USUAL_MONTHS;
        }
        var fits =
                months.matches("\\d{1,3}") && Integer.parseInt(months) >= 1 && Integer.parseInt(months) <= MOST_MONTHS;
        if (!fits) {
            refuse(ProblemCode.INVALID_INPUT, "months", "months is 1 to 120");
            return USUAL_MONTHS;
        }
        return Integer.parseInt(months);
    }

    /** What will be known later is not known now, whatever moment is asked for. */
    private Instant moment(@Nullable String text) {
        if (text == null) {
            return now;
        }
        try {
            var asked = OffsetDateTime.parse(text).toInstant();
            return asked.isAfter(now) ? now : asked;
        } catch (DateTimeParseException notAMoment) {
            refuse(ProblemCode.INVALID_INPUT, "asKnownAt", "asKnownAt is not in the form 2020-03-06T09:00:00Z");
            return now;
        }
    }

    private void refuse(ProblemCode code, String field, String message) {
        problems.add(Refusal.ofField(code, field, message));
    }
}
