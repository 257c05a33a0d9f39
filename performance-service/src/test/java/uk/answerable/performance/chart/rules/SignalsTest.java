package uk.answerable.performance.chart.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.chart.rules.Charts.draw;
import static uk.answerable.performance.chart.rules.Charts.join;
import static uk.answerable.performance.chart.rules.Charts.places;
import static uk.answerable.performance.chart.rules.Charts.quiet;
import static uk.answerable.performance.chart.rules.Charts.with;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.answerable.performance.measure.rules.Polarity;

class SignalsTest {

    @Test
    void aQuietSeriesHasNone() {
        assertThat(draw(quiet(60)).points()).allSatisfy(point -> {
            assertThat(point.signals()).isEmpty();
            assertThat(point.judgement()).isEqualTo(Judgement.COMMON_CAUSE);
        });
    }

    @Test
    void exceptionsAreFlaggedOnBothSides() {
        var values = quiet(24);
        values[6] = 160;
        values[18] = 40;

        var chart = draw(values);

        assertThat(with(chart, SignalKind.OUTSIDE_LIMIT)).isEqualTo(places(6, 18));
        assertThat(chart.points().get(6).exception()).hasValue(Side.HIGH);
        assertThat(chart.points().get(18).exception()).hasValue(Side.LOW);
        assertThat(chart.points().get(18).trend()).isEmpty();
    }

    @Test
    void aPointOnTheLimitIsWithin() {
        // mean 10, ranges all 2: limits 10 +/- 5.32
        double[] values = {9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11};
        var limits = draw(values).points().getFirst().limits();

        assertThat(limits.upper()).isEqualTo(15.32);
        assertThat(limits.outside(15.32)).isZero();
        assertThat(limits.outside(15.33)).isOne();
    }

    @Test
    void sixStepsOfOneSignAreATrendOfSevenPoints() {
        var rising = join(quiet(12), new double[] {94, 95, 96, 97, 98, 99, 101}, quiet(12));
        var six = join(quiet(12), new double[] {96, 97, 98, 99, 100, 101}, new double[] {94}, quiet(12));
        var tied = join(quiet(12), new double[] {94, 95, 96, 97, 97, 98, 99, 100, 96}, quiet(12));

        assertThat(with(draw(rising), SignalKind.TREND)).isEqualTo(places(12, 13, 14, 15, 16, 17, 18));
        assertThat(with(draw(six), SignalKind.TREND)).isEmpty();
        assertThat(with(draw(tied), SignalKind.TREND)).isEmpty();
        assertThat(draw(rising).points().get(15).trend()).hasValue(Side.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"mdc-xmr-1, 7", "xmr-six-1, 6", "xmr-trend-six-1, 6", "xmr-trend-five-1, 5"})
    void ruleSetsDifferInTheirTrend(String rules, int points) {
        for (int length = 3; length <= 8; length++) {
            var falling = IntStream.range(0, length).mapToDouble(i -> 103 - i).toArray();
            var values = join(quiet(12), new double[] {97}, falling, new double[] {106, 95}, quiet(12));

            var flagged = with(draw(rules, values), SignalKind.TREND);

            assertThat(flagged).hasSize(length >= points ? length : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"mdc-xmr-1, 7", "xmr-six-1, 6", "xmr-trend-six-1, 7"})
    void ruleSetsDifferInTheirShift(String rules, int points) {
        for (int length = 4; length <= 9; length++) {
            double[] pattern = {101, 103, 102, 104, 101, 103, 102, 104, 101};
            var above = Arrays.copyOf(pattern, length);
            var values = join(quiet(12), new double[] {97}, above, new double[] {95}, quiet(11), new double[] {90});

            var flagged = with(draw(rules, values), SignalKind.SHIFT);

            assertThat(flagged).hasSize(length >= points ? length : 0);
        }
    }

    @Test
    void aValueEqualToTheMeanBreaksAShift() {
        // Twenty values around 10, mean exactly 10; the one in the middle of the run is 10.
        double[] values = {9, 11, 9, 11, 12, 12, 12, 10, 12, 12, 12, 8, 8, 11, 8, 8, 9, 11, 7, 8};

        var chart = draw(values);

        assertThat(chart.points().getFirst().limits().mean()).isEqualTo(10);
        assertThat(with(chart, SignalKind.SHIFT)).isEmpty();
    }

    @Test
    void twoOfThreeNearALimitAndOnlyTheseAreFlagged() {
        // Limits of the quiet series: about 100 +/- 15, near 100 +/- 10.
        var values = join(quiet(24), new double[] {114, 105, 114}, quiet(24));

        var chart = draw(values);
        assertThat(with(chart, SignalKind.TWO_OF_THREE)).isEqualTo(places(24, 26));
        assertThat(with(chart, SignalKind.OUTSIDE_LIMIT)).isEmpty();
    }

    @Test
    void theThirdOnTheOtherSideIsNoSignal() {
        var values = join(quiet(24), new double[] {114, 99, 114}, quiet(24));

        assertThat(with(draw(values), SignalKind.TWO_OF_THREE)).isEmpty();
    }

    @Test
    void pointsOutsideCountAmongTheThreeOnlyWhereTheRuleSetSaysSo() {
        var values = join(quiet(24), new double[] {114, 105, 130}, quiet(24));

        assertThat(with(draw(values), SignalKind.TWO_OF_THREE)).isEmpty();
        assertThat(with(draw("xmr-outside-counts-1", values), SignalKind.TWO_OF_THREE))
                .isEqualTo(places(24, 26));
    }

    @Test
    void theFirstInPriorityDecides() {
        // Falls for eight months from above into the near band and beyond the limit.
        var values = join(quiet(48), new double[] {106, 103, 100, 97, 94, 91, 88, 70});

        var last = draw(values).points().getLast();

        assertThat(last.signals()).extracting(FoundSignal::kind).startsWith(SignalKind.OUTSIDE_LIMIT, SignalKind.TREND);
        assertThat(last.signal()).hasValue(new FoundSignal(SignalKind.OUTSIDE_LIMIT, Side.LOW));
    }

    @Test
    void aMissingMonthBreaksRunsAndIsNeverASignal() {
        double[] above = {101, 103, 102, 104, 101, 103, 102};
        var whole = join(quiet(12), new double[] {97}, above, new double[] {95}, quiet(11), new double[] {90});
        var holed = whole.clone();
        holed[16] = Double.NaN;

        assertThat(with(draw(whole), SignalKind.SHIFT)).hasSize(7);
        assertThat(with(draw(holed), SignalKind.SHIFT)).isEmpty();
        assertThat(draw(holed).points().get(16).signals()).isEmpty();
    }

    @Test
    void noRangeIsTakenOverAGap() {
        var chart = draw(10, 12, Double.NaN, 50, 52);

        assertThat(chart.groups().getFirst().averageMovingRange()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_IS_GOOD, 160, IMPROVEMENT",
        "MORE_IS_GOOD, 40, CONCERN",
        "LESS_IS_GOOD, 160, CONCERN",
        "LESS_IS_GOOD, 40, IMPROVEMENT",
        "NEUTRAL, 160, HIGH",
        "NEUTRAL, 40, LOW",
        "STABLE_IS_GOOD, 160, HIGH",
        "UNDECIDED, 40, LOW"
    })
    void theSignTimesThePolarityIsTheMeaning(Polarity polarity, double value, Judgement judgement) {
        var values = quiet(24);
        values[20] = value;

        var chart = ControlChart.of(Charts.months(values), RuleSet.USUAL, Charts.options(polarity, null));

        assertThat(chart.points().get(20).judgement()).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_IS_GOOD, 50, CONSISTENTLY_HITS",
        "MORE_IS_GOOD, 150, CONSISTENTLY_MISSES",
        "MORE_IS_GOOD, 100, HIT_AND_MISS",
        "LESS_IS_GOOD, 50, CONSISTENTLY_MISSES",
        "LESS_IS_GOOD, 150, CONSISTENTLY_HITS",
        "NEUTRAL, 50, NOT_TOLD",
        "MORE_IS_GOOD, , NOT_TOLD"
    })
    void assuranceAgainstATarget(Polarity polarity, Double target, Assurance assurance) {
        var chart = ControlChart.of(Charts.months(quiet(24)), RuleSet.USUAL, Charts.options(polarity, target));

        assertThat(chart.assurance()).isEqualTo(assurance);
    }

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void windowsThatOverlapHaveNoRunRules(SignalKind kind) {
        var values = join(
                quiet(24), IntStream.range(0, 12).mapToDouble(i -> 100 + 3 * i).toArray());
        var options = new ChartOptions(
                ChartKind.XMR, Polarity.NEUTRAL, Set.of(), OptionalInt.empty(), OptionalDouble.empty(), true, true, 1);

        var chart = ControlChart.of(Charts.months(values), RuleSet.USUAL, options);

        assertThat(with(chart, kind).isEmpty()).isEqualTo(kind != SignalKind.OUTSIDE_LIMIT);
        assertThat(chart.warnings()).containsExactly(ControlChart.OVERLAP);
    }
}
