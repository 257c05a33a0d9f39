package uk.answerable.performance.calculator.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.chart.rules.ChartKind;
import uk.answerable.performance.chart.rules.ChartOptions;
import uk.answerable.performance.chart.rules.ChartValue;
import uk.answerable.performance.chart.rules.ControlChart;
import uk.answerable.performance.chart.rules.RuleSet;
import uk.answerable.performance.measure.rules.Polarity;

/**
 * A chart of somebody's own values.
 *
 * @param values oldest first, null where one is missing; counts on u' and p' charts
 * @param ruleSet name, null for the usual one
 * @param bases what the counts are over, one for each value
 * @param start month of the first value; null when the values have no dates
 * @param breaks places of values, from 0, at which a new mean starts
 * @param scale what u' and p' are printed in: 100 for per cent, 1,000 for rates
 */
public record ChartQuestion(
        List<@Nullable BigDecimal> values,
        @Nullable String ruleSet,
        @Nullable ChartKind kind,
        @Nullable List<@Nullable BigDecimal> bases,
        @Nullable Polarity polarity,
        @Nullable LocalDate start,
        List<Integer> breaks,
        @Nullable Integer fixedOn,
        @Nullable BigDecimal target,
        boolean overlapping,
        @Nullable BigDecimal scale) {

    public static final int MOST_VALUES = 10_000;

    /** Places stand in for dates where there are none. */
    private static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    private static final int MOST_BREAKS = 100;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    /** Draws it, or refuses with every reason. */
    public Outcome<ControlChart> answer() {
        var rules = ruleSet == null ? RuleSet.USUAL : RuleSet.named(ruleSet).orElse(null);
        if (rules == null) {
            var known = RuleSet.all().stream().map(RuleSet::code).toList();
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.UNKNOWN_CODE, "ruleSet", "ruleSet is none of " + String.join(", ", known)));
        }
        var inputs = check();
        return inputs.right() ? Outcome.done(ControlChart.of(series(), rules, options())) : inputs.refused();
    }

    private Inputs check() {
        var inputs = new Inputs();
        inputs.require(!values.isEmpty() && values.size() <= MOST_VALUES, "values", "give 1 to 10,000 values");
        inputs.require(values.stream().anyMatch(Objects::nonNull), "values", "at least one value is there");
        values.forEach(value -> inputs.number("values", value));
        inputs.number("target", target);
        inputs.require(
                start == null || (start.getYear() >= FIRST_YEAR && start.getYear() <= LAST_YEAR),
                "start",
                "start is a month from 1800 to 2200");
        inputs.positive("scale", scale);
        inputs.require(
                fixedOn == null || (fixedOn >= ChartOptions.FEWEST_FIXED && fixedOn <= MOST_VALUES),
                "fixedOn",
                "limits are fixed on %d values or more".formatted(ChartOptions.FEWEST_FIXED));
        inputs.require(
                breaks.size() <= MOST_BREAKS
                        && breaks.stream().allMatch(place -> place != null && place > 0 && place < values.size()),
                "breaks",
                "breaks are places of values, from 1 to the last; %d at most".formatted(MOST_BREAKS));
        checkBases(inputs);
        return inputs;
    }

    private void checkBases(Inputs inputs) {
        var given = bases;
        if (chartKind() == ChartKind.XMR) {
            inputs.require(given == null, "bases", "an XmR chart has no bases; ask for U_PRIME or P_PRIME");
            return;
        }
        if (given == null || given.size() != values.size()) {
            inputs.refuse("bases", "give a base for each of the %d values".formatted(values.size()));
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            var base = given.get(i);
            var value = values.get(i);
            if (value != null) {
                inputs.require(base != null, "bases", "the base of value %d is missing".formatted(i + 1));
                inputs.notNegative("values", value);
            }
            inputs.positive("bases", base);
            inputs.require(
                    chartKind() != ChartKind.P_PRIME || value == null || base == null || value.compareTo(base) <= 0,
                    "values",
                    "value %d is more than its base".formatted(i + 1));
        }
    }

    private ChartKind chartKind() {
        return Objects.requireNonNullElse(kind, ChartKind.XMR);
    }

    private ChartOptions options() {
        var days = new HashSet<LocalDate>();
        breaks.forEach(place -> days.add(day(place)));
        return new ChartOptions(
                chartKind(),
                Objects.requireNonNullElse(polarity, Polarity.NEUTRAL),
                days,
                fixedOn == null ? OptionalInt.empty() : OptionalInt.of(fixedOn),
                target == null ? OptionalDouble.empty() : OptionalDouble.of(target.doubleValue()),
                overlapping,
                false,
                scale == null || chartKind() == ChartKind.XMR ? 1 : scale.doubleValue());
    }

    private List<ChartValue> series() {
        return IntStream.range(0, values.size()).mapToObj(this::value).toList();
    }

    private ChartValue value(int place) {
        var value = values.get(place);
        var base = bases == null ? null : bases.get(place);
        return value == null
                ? ChartValue.missing(day(place))
                : new ChartValue(day(place), value.doubleValue(), base == null ? 1 : base.doubleValue());
    }

    private LocalDate day(int place) {
        return Objects.requireNonNullElse(start, NO_DATE).plusMonths(place);
    }
}
