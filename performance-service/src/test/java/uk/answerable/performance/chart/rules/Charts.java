package uk.answerable.performance.chart.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import uk.answerable.performance.measure.rules.Polarity;

/** Series and charts in the tests' words. */
final class Charts {

    static final LocalDate START = LocalDate.of(2015, 1, 1);

    private Charts() {}

    static List<ChartValue> months(double... values) {
        var months = new ArrayList<ChartValue>();
        for (int i = 0; i < values.length; i++) {
            months.add(ChartValue.of(START.plusMonths(i), values[i]));
        }
        return months;
    }

    static List<ChartValue> months(double[] above, double[] below) {
        return IntStream.range(0, above.length)
                .mapToObj(i -> new ChartValue(START.plusMonths(i), above[i], below[i]))
                .toList();
    }

    static ControlChart draw(double... values) {
        return ControlChart.of(months(values), RuleSet.USUAL, ChartOptions.plain());
    }

    static ControlChart draw(String rules, double... values) {
        return ControlChart.of(months(values), RuleSet.named(rules).orElseThrow(), ChartOptions.plain());
    }

    static ChartOptions options(ChartKind kind) {
        return new ChartOptions(
                kind, Polarity.NEUTRAL, Set.of(), OptionalInt.empty(), OptionalDouble.empty(), false, false, 1);
    }

    static ChartOptions options(Polarity polarity, Double target) {
        return new ChartOptions(
                ChartKind.XMR,
                polarity,
                Set.of(),
                OptionalInt.empty(),
                target == null ? OptionalDouble.empty() : OptionalDouble.of(target),
                false,
                true,
                1);
    }

    static ChartOptions breaks(LocalDate... days) {
        return new ChartOptions(
                ChartKind.XMR,
                Polarity.NEUTRAL,
                Set.of(days),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                false,
                true,
                1);
    }

    static ChartOptions fixedOn(int points) {
        return new ChartOptions(
                ChartKind.XMR,
                Polarity.NEUTRAL,
                Set.of(),
                OptionalInt.of(points),
                OptionalDouble.empty(),
                false,
                true,
                1);
    }

    /** Places of the points that carry a signal. */
    static List<Integer> with(ControlChart chart, SignalKind kind) {
        return IntStream.range(0, chart.points().size())
                .filter(i -> chart.points().get(i).signals().stream().anyMatch(signal -> signal.kind() == kind))
                .boxed()
                .toList();
    }

    static List<Integer> places(int... places) {
        return Arrays.stream(places).boxed().toList();
    }

    /** A quiet series around a hundred: no signal of its own. */
    static double[] quiet(int points) {
        double[] wave = {100, 104, 97, 103, 95, 105, 99, 101, 96, 102, 98, 106};
        return IntStream.range(0, points)
                .mapToDouble(i -> wave[i % wave.length])
                .toArray();
    }

    static double[] join(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }
}
