package uk.answerable.performance.chart.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

class SeriesChartTest {

    private static final YearMonth JANUARY = YearMonth.of(2015, 1);
    private static final SeriesChart.Choice USUAL = SeriesChart.Choice.usual(Polarity.LESS_IS_GOOD, Set.of());

    @Test
    void aLongSeriesHasLimitsAndItsExceptionIsAConcern() {
        var counts = Charts.quiet(84);
        counts[80] = 160;

        var chart = SeriesChart.of(counts(counts), USUAL);

        assertThat(chart.status()).isEqualTo(ChartStatus.LIMITS_POSSIBLE);
        assertThat(chart.reason()).isEqualTo("84 points, limits by mdc-xmr-1");
        assertThat(chart.points().get(80).exception()).hasValue(Side.HIGH);
        assertThat(chart.points().get(80).judgement()).isEqualTo(Judgement.CONCERN);
    }

    @Test
    void threePointsAreShownAndSaidToBeTooFew() {
        var chart = SeriesChart.of(counts(76, 76, 75), USUAL);

        assertThat(chart.status()).isEqualTo(ChartStatus.TOO_FEW_POINTS);
        assertThat(chart.reason()).isEqualTo("too few points for limits: 3 of 13");
        assertThat(chart.points())
                .hasSize(3)
                .allSatisfy(point -> assertThat(point.limits()).isNull());
        assertThat(SeriesChart.of(List.of(), USUAL).reason()).isEqualTo("too few points for limits: 0 of 13");
    }

    @Test
    void aMonthThatIsNotHeldStandsEmptyInItsPlace() {
        var known = new ArrayList<>(counts(Charts.quiet(20)));
        known.remove(7);

        var chart = SeriesChart.of(known, USUAL);

        assertThat(chart.points()).hasSize(20);
        assertThat(chart.points().get(7).value()).isNaN();
        assertThat(chart.points().get(7).date()).isEqualTo(JANUARY.plusMonths(7).atDay(1));
    }

    @Test
    void aWeekThatIsNotHeldStandsEmptyInItsPlace() {
        var known = new ArrayList<Known>();
        for (int week : new int[] {0, 1, 3}) {
            var first = LocalDate.of(2019, 12, 2).plusWeeks(week);
            known.add(known(Period.of(first, first.plusDays(6), "count"), count(160)));
        }

        var chart = SeriesChart.of(known, USUAL);

        assertThat(chart.points()).hasSize(4);
        assertThat(chart.points().get(2).value()).isNaN();
        assertThat(chart.points().get(2).date()).isEqualTo(LocalDate.of(2019, 12, 16));
    }

    @Test
    void percentagesWithTheirSamplesAreChartedOverTheirBases() {
        var known = new ArrayList<Known>();
        for (int i = 0; i < 24; i++) {
            known.add(percent(i, 70 + i % 5, 100 + 10 * (i % 3)));
        }

        var chart = SeriesChart.of(known, USUAL);

        assertThat(chart.kind()).isEqualTo(ChartKind.P_PRIME);
        assertThat(chart.points().get(1).value()).isEqualTo(100 * 71.0 / 110, offset(1e-9));
        assertThat(chart.groups().getFirst().mean()).isBetween(60.0, 70.0);
    }

    @Test
    void ratesWithTheirBasesAreChartedOverThem() {
        var known = new ArrayList<Known>();
        for (int i = 0; i < 24; i++) {
            known.add(rate(i, 900 + 11 * (i % 5), i < 12 ? 138_900 : 143_525, 1_000));
        }

        var chart = SeriesChart.of(known, USUAL);

        assertThat(chart.kind()).isEqualTo(ChartKind.U_PRIME);
        assertThat(chart.points().get(13).value()).isEqualTo(1000 * 933.0 / 143_525, offset(1e-9));
        assertThat(chart.groups().getFirst().mean()).isBetween(6.0, 7.0);
        // A larger base leaves less to chance.
        assertThat(width(chart, 13)).isLessThan(width(chart, 3));
    }

    @Test
    void whatRatesArePerIsReadFromTheFigures() {
        var perHundredThousand = new ArrayList<Known>();
        var perNothing = new ArrayList<Known>();
        for (int i = 0; i < 24; i++) {
            perHundredThousand.add(rate(i, 9 + i % 5, 571_010, 100_000));
            perNothing.add(rate(i, 9 + i % 5, 571_010, 365));
        }

        assertThat(SeriesChart.of(perHundredThousand, USUAL).kind()).isEqualTo(ChartKind.U_PRIME);
        assertThat(SeriesChart.of(perNothing, USUAL).kind()).isEqualTo(ChartKind.XMR);
    }

    private static double width(ControlChart chart, int place) {
        var limits = Objects.requireNonNull(chart.points().get(place).limits());
        return limits.upper() - limits.lower();
    }

    @Test
    void oneWithoutItsSampleChartsThemAllAsPrinted() {
        var known = new ArrayList<Known>();
        for (int i = 0; i < 24; i++) {
            known.add(percent(i, 70 + i % 5, i == 3 ? 0 : 100));
        }

        assertThat(SeriesChart.of(known, USUAL).kind()).isEqualTo(ChartKind.XMR);
    }

    @Test
    void rollingWindowsShareDataAndSaySo() {
        var known = new ArrayList<Known>();
        for (int i = 0; i < 24; i++) {
            var end = JANUARY.plusMonths(i).atEndOfMonth();
            var period = Period.of(JANUARY.plusMonths(i - 11L).atDay(1), end, "count");
            known.add(known(period, count(100 + i)));
        }

        var chart = SeriesChart.of(known, USUAL);

        assertThat(chart.warnings()).containsExactly(ControlChart.OVERLAP);
        assertThat(Charts.with(chart, SignalKind.TREND)).isEmpty();
        assertThat(Charts.with(chart, SignalKind.SHIFT)).isEmpty();
    }

    @Test
    void breaksOfTheMeasureStartAnewMean() {
        var breaks = Set.of(JANUARY.plusMonths(20).atDay(1));

        var chart = SeriesChart.of(counts(Charts.quiet(40)), SeriesChart.Choice.usual(Polarity.LESS_IS_GOOD, breaks));

        assertThat(chart.groups()).hasSize(2);
    }

    private static List<Known> counts(double... values) {
        var known = new ArrayList<Known>();
        for (int i = 0; i < values.length; i++) {
            known.add(known(month(i), count(values[i])));
        }
        return known;
    }

    private static Period month(int place) {
        var month = JANUARY.plusMonths(place);
        return Period.of(month.atDay(1), month.atEndOfMonth(), "count");
    }

    private static Value count(double value) {
        var number = BigDecimal.valueOf(value);
        return new Value(number.toPlainString(), number, ValueForm.COUNT, "offences", null, null);
    }

    private static Known percent(int place, int of, int base) {
        var above = BigDecimal.valueOf(of);
        var below = base == 0 ? null : BigDecimal.valueOf(base);
        var number =
                below == null ? above : above.multiply(BigDecimal.valueOf(100)).divide(below, 1, RoundingMode.HALF_UP);
        return known(month(place), new Value(number + "%", number, ValueForm.PERCENT, "%", above, below));
    }

    private static Known rate(int place, int count, int base, int per) {
        var above = BigDecimal.valueOf(count);
        var below = BigDecimal.valueOf(base);
        var number = above.multiply(BigDecimal.valueOf(per)).divide(below, 2, RoundingMode.HALF_UP);
        return known(
                month(place), new Value(number.toPlainString(), number, ValueForm.NUMBER, "per 1,000", above, below));
    }

    private static Known known(Period period, Value value) {
        return new Known(period, value, 1, Instant.EPOCH, Instant.EPOCH, "test", null);
    }
}
