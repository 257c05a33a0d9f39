package uk.answerable.performance.chart.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;

/**
 * Charts a stored series: figures of the newest one's kind of period, each missing period in its place. Percentages and
 * rates are charted over their bases where all are known and give what is printed (METHODS, Control charts 7).
 */
public final class SeriesChart {

    private static final Over AS_PRINTED = new Over(ChartKind.XMR, BigDecimal.ONE);
    private static final Over PROPORTION = new Over(ChartKind.P_PRIME, BigDecimal.valueOf(100));
    /** What rates are printed per. */
    private static final List<Over> RATES = Stream.of(1, 1_000, 10_000, 100_000)
            .map(per -> new Over(ChartKind.U_PRIME, BigDecimal.valueOf(per)))
            .toList();
    /** Periods between the first and the last at most: a century of months. */
    private static final int LONGEST = 1200;

    private SeriesChart() {}

    /** What decides over a chart beside its figures. */
    public record Choice(
            RuleSet rules, Polarity polarity, Set<LocalDate> breaks, OptionalInt fixedOn, OptionalDouble target) {

        public static Choice usual(Polarity polarity, Set<LocalDate> breaks) {
            return new Choice(RuleSet.USUAL, polarity, breaks, OptionalInt.empty(), OptionalDouble.empty());
        }
    }

    /** A figure as charts need it. */
    public record Figure(Period period, Value value) {}

    /**
     * What figures are taken over.
     *
     * @param per what they are printed per: 100 for per cent, 1,000 for most rates
     */
    private record Over(ChartKind kind, BigDecimal per) {

        static Over of(List<Figure> figures) {
            return Stream.concat(Stream.of(PROPORTION), RATES.stream())
                    .filter(over ->
                            !figures.isEmpty() && figures.stream().allMatch(figure -> over.gives(figure.value())))
                    .findFirst()
                    .orElse(AS_PRINTED);
        }

        /** Whether numerator and base of a figure give what is printed. */
        private boolean gives(Value value) {
            var above = value.numerator();
            var below = value.denominator();
            var number = value.number();
            if (above == null || below == null || number == null || below.signum() <= 0) {
                return false;
            }
            return switch (value.form()) {
                case SHARE -> kind == ChartKind.P_PRIME;
                case PERCENT ->
                    kind == ChartKind.P_PRIME && rounded(above, below, value).compareTo(number) == 0;
                case NUMBER ->
                    kind == ChartKind.U_PRIME && rounded(above, below, value).compareTo(number) == 0;
                case COUNT, POINTS, DURATION, POSITION, RANGE, WORD -> false;
            };
        }

        private BigDecimal rounded(BigDecimal above, BigDecimal below, Value value) {
            return above.multiply(per).divide(below, value.decimals(), RoundingMode.HALF_UP);
        }
    }

    /**
     * Draws it as a published chart.
     *
     * @param known every figure of one series, in any order
     */
    public static ControlChart of(List<Known> known, Choice choice) {
        return ofFigures(
                known.stream()
                        .map(figure -> new Figure(figure.period(), figure.value()))
                        .toList(),
                choice);
    }

    /** The same of figures without their history. */
    public static ControlChart ofFigures(List<Figure> known, Choice choice) {
        var figures = comparable(known);
        var over = Over.of(figures);
        var options = new ChartOptions(
                over.kind(),
                choice.polarity(),
                choice.breaks(),
                choice.fixedOn(),
                choice.target(),
                overlap(figures),
                true,
                over.per().doubleValue());
        return ControlChart.of(values(figures, over), choice.rules(), options);
    }

    private static List<Figure> comparable(List<Figure> known) {
        var newest = known.stream().map(Figure::period).max(Period::compareTo);
        return known.stream()
                .filter(figure -> figure.value().number() != null)
                .filter(figure -> newest.filter(
                                period -> period.kind() == figure.period().kind())
                        .isPresent())
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    private static boolean overlap(List<Figure> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (!figures.get(i)
                    .period()
                    .start()
                    .isAfter(figures.get(i - 1).period().end())) {
                return true;
            }
        }
        return false;
    }

    private static List<ChartValue> values(List<Figure> figures, Over over) {
        var values = new ArrayList<ChartValue>();
        @Nullable Period before = null;
        for (var figure : figures) {
            if (before != null) {
                values.addAll(missing(before, figure.period(), LONGEST - values.size()));
            }
            values.add(value(figure, over));
            before = figure.period();
        }
        return values;
    }

    private static ChartValue value(Figure figure, Over over) {
        var value = figure.value();
        var start = figure.period().start();
        var above = value.numerator();
        var below = value.denominator();
        if (over.kind() != ChartKind.XMR && above != null && below != null) {
            return new ChartValue(start, above.doubleValue(), below.doubleValue());
        }
        var number = value.unrounded();
        return number == null ? ChartValue.missing(start) : ChartValue.of(start, number.doubleValue());
    }

    private static List<ChartValue> missing(Period before, Period after, int most) {
        var gaps = new ArrayList<ChartValue>();
        step(before).ifPresent(step -> {
            var next = before.start().plus(step);
            while (next.isBefore(after.start()) && gaps.size() < most) {
                gaps.add(ChartValue.missing(next));
                next = next.plus(step);
            }
        });
        return gaps;
    }

    /** From one period to the next where these follow each other evenly, else empty. */
    private static Optional<java.time.Period> step(Period period) {
        return switch (period.kind()) {
            case WEEK -> Optional.of(java.time.Period.ofWeeks(1));
            case MONTH -> Optional.of(java.time.Period.ofMonths(1));
            case QUARTER -> Optional.of(java.time.Period.ofMonths(3));
            case FINANCIAL_YEAR -> Optional.of(java.time.Period.ofYears(1));
            case TWELVE_MONTHS, MONTHS, YEAR_TO_DATE, DAY, SPAN -> Optional.empty();
        };
    }
}
