package uk.answerable.performance.chart.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Splits a series at its breaks, and, where the rule set says so, after a run on one side of the mean (source 004: the
 * monthly average is re-based after eight). A re-base looks back only, so that a later point never moves an earlier
 * step: the steps stay as history.
 */
final class Grouping {

    private final List<ChartValue> values;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A group before it has limits.
     *
     * @param reason why it starts where it does
     */
    record Part(int from, int to, String reason) {

        int basedOn(ChartOptions options) {
            return options.fixedOn().orElse(to - from);
        }
    }

    private Grouping(List<ChartValue> values) {
        this.values = values;
    }

    static List<Part> of(List<ChartValue> values, RuleSet rules, ChartOptions options) {
        var grouping = new Grouping(values);
        int from = 0;
        var reason = "start of the series";
        for (int i = 1; i < values.size(); i++) {
            var before = values.get(i - 1).date();
            var here = values.get(i).date();
            if (options.breaks().stream().anyMatch(day -> day.isAfter(before) && !day.isAfter(here))) {
                grouping.add(from, i, reason, rules.rebaseAfter());
                from = i;
                reason = "break in the series";
            }
        }
        grouping.add(from, values.size(), reason, rules.rebaseAfter());
        return grouping.parts;
    }

    private void add(int from, int to, String reason, OptionalInt rebaseAfter) {
        if (rebaseAfter.isEmpty()) {
            parts.add(new Part(from, to, reason));
            return;
        }
        int start = from;
        var why = reason;
        for (int end = start + 1; end <= to; end++) {
            int run = end - rebaseAfter.getAsInt();
            if (enough(start, run) && oneSided(run, end, mean(start, run))) {
                parts.add(new Part(start, run, why));
                why = "re-based: %d in a row on one side of the mean".formatted(rebaseAfter.getAsInt());
                start = run;
            }
        }
        parts.add(new Part(start, to, why));
    }

    /** A mean is held against new points once it stands on a year of them. */
    private boolean enough(int start, int run) {
        return run > start
                && values.subList(start, run).stream()
                                .filter(value -> !value.isMissing())
                                .count()
                        >= ChartOptions.FEWEST_FIXED;
    }

    private double mean(int start, int run) {
        var before = values.subList(start, run).stream()
                .filter(value -> !value.isMissing())
                .toList();
        return before.stream().mapToDouble(ChartValue::value).sum()
                / before.stream().mapToDouble(ChartValue::base).sum();
    }

    private boolean oneSided(int run, int end, double mean) {
        var band = new Limits(mean, mean, mean, mean, mean);
        var side = band.ofMean(values.get(run).plotted());
        return side != 0
                && values.subList(run, end).stream()
                        .allMatch(value -> !value.isMissing() && band.ofMean(value.plotted()) == side);
    }
}
