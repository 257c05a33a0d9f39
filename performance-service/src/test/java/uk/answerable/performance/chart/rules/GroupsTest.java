package uk.answerable.performance.chart.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.chart.rules.Charts.START;
import static uk.answerable.performance.chart.rules.Charts.join;
import static uk.answerable.performance.chart.rules.Charts.months;
import static uk.answerable.performance.chart.rules.Charts.quiet;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final double[] HIGHER =
            Arrays.stream(quiet(20)).map(value -> value + 60).toArray();

    @Test
    void aBreakStartsANewMean() {
        var values = join(quiet(24), HIGHER);

        var chart = ControlChart.of(months(values), RuleSet.USUAL, Charts.breaks(START.plusMonths(24)));

        assertThat(chart.groups()).hasSize(2);
        assertThat(chart.groups().get(1).start()).isEqualTo(START.plusMonths(24));
        assertThat(chart.groups().get(1).mean() - chart.groups().get(0).mean()).isBetween(59.0, 62.0);
        assertThat(chart.points())
                .allSatisfy(point -> assertThat(point.signals()).isEmpty());
    }

    @Test
    void aBreakBetweenTwoPointsFallsBeforeTheSecond() {
        var chart = ControlChart.of(
                months(quiet(30)),
                RuleSet.USUAL,
                Charts.breaks(START.plusMonths(15).plusDays(10)));

        assertThat(chart.groups()).extracting(ChartGroup::from).containsExactly(0, 16);
    }

    @Test
    void tooFewPointsAfterABreakHaveNoLimitsOnAPublishedChart() {
        var chart = ControlChart.of(months(quiet(30)), RuleSet.USUAL, Charts.breaks(START.plusMonths(26)));

        assertThat(chart.groups()).extracting(ChartGroup::limited).containsExactly(true, false);
        assertThat(chart.groups().getLast().reason()).isEqualTo("too few points for limits: 4 of 13");
        assertThat(chart.points().getLast().limits()).isNull();
        assertThat(chart.points().getLast().signals()).isEmpty();
    }

    @Test
    void twelvePointsHaveNoLimitsAndThirteenDo() {
        var twelve = ControlChart.of(months(quiet(12)), RuleSet.USUAL, Charts.breaks());
        var thirteen = ControlChart.of(months(quiet(13)), RuleSet.USUAL, Charts.breaks());

        assertThat(twelve.groups().getFirst().limited()).isFalse();
        assertThat(thirteen.groups().getFirst().limited()).isTrue();
    }

    @Test
    void whoAsksGetsLimitsOfFewPointsWithAWarning() {
        var chart = Charts.draw(3, 1, 4, 1, 5, 9, 2);

        assertThat(chart.points().getFirst().limits()).isNotNull();
        assertThat(chart.warnings()).containsExactly("too few points for limits: 7 of 13; drawn as asked");
        assertThat(Charts.draw(3).points().getFirst().limits()).isNull();
    }

    @Test
    void fixedLimitsAreThoseOfTheFirstPoints() {
        var values = join(quiet(12), HIGHER);

        var chart = ControlChart.of(months(values), RuleSet.USUAL, Charts.fixedOn(12));
        var alone = ControlChart.of(months(quiet(12)), RuleSet.USUAL, ChartOptions.plain());

        assertThat(chart.points().getLast().limits())
                .isEqualTo(alone.points().getFirst().limits());
        assertThat(chart.groups().getFirst().basedOn()).isEqualTo(12);
        assertThat(Charts.with(chart, SignalKind.OUTSIDE_LIMIT)).hasSize(20);
    }

    @Test
    void eightInARowStartAnewMeanAndTheStepStays() {
        var rules = RuleSet.named("rebase-eight-1").orElseThrow();
        var values = join(quiet(23), HIGHER);

        var whole = ControlChart.of(months(values), rules, ChartOptions.plain());
        var seven = ControlChart.of(months(Arrays.copyOf(values, 30)), rules, ChartOptions.plain());
        var eight = ControlChart.of(months(Arrays.copyOf(values, 31)), rules, ChartOptions.plain());

        assertThat(seven.groups()).hasSize(1);
        assertThat(eight.groups()).extracting(ChartGroup::from).containsExactly(0, 23);
        assertThat(whole.groups()).extracting(ChartGroup::from).containsExactly(0, 23);
        assertThat(whole.groups().getLast().reason()).isEqualTo("re-based: 8 in a row on one side of the mean");
    }

    @Test
    void missingValuesDoNotCountTowardsLimits() {
        var values = quiet(14);
        values[3] = Double.NaN;
        values[7] = Double.NaN;

        var chart = ControlChart.of(months(values), RuleSet.USUAL, Charts.breaks());

        assertThat(chart.groups().getFirst().points()).isEqualTo(12);
        assertThat(chart.groups().getFirst().limited()).isFalse();
        assertThat(chart.newest().orElseThrow().date()).isEqualTo(START.plusMonths(13));
    }

    @Test
    void aSeriesThatNeverMovesHasLimitsOnItsMean() {
        var flat = new double[20];
        Arrays.fill(flat, 5);
        flat[19] = 6;

        var chart = Charts.draw(flat);

        assertThat(chart.groups().getFirst().averageMovingRange()).isZero();
        assertThat(chart.points().getLast().exception()).hasValue(Side.HIGH);
    }
}
