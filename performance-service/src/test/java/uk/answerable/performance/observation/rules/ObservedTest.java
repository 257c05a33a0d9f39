package uk.answerable.performance.observation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.reading.rules.Months.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.series.rules.ChangeKind;
import uk.answerable.performance.series.rules.SeriesOfFigures;

/** What is stated of a period before it is over is no observation of it. */
class ObservedTest {

    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final Instant BEFORE = Instant.parse("2020-03-16T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2020-05-01T09:00:00Z");

    private static Known strength(YearMonth month, Instant known, Vintage vintage) {
        return figure(month, "977", ValueForm.NUMBER, null, null, known, vintage);
    }

    @Test
    void aForecastBecomesAFigureOnceTheMonthIsOver() {
        assertThat(Observed.is(strength(MARCH, BEFORE, Vintage.PLAIN))).isFalse();
        assertThat(Observed.is(strength(MARCH, AFTER, Vintage.PLAIN))).isTrue();
        assertThat(Observed.is(strength(MARCH.minusMonths(1), BEFORE, Vintage.PLAIN)))
                .isTrue();
    }

    @Test
    void theDayItWasTakenFromItsSystemCountsBeforeTheDayItBecameKnown() {
        var taken = new Vintage(false, LocalDate.of(2020, 3, 16), null, null, null, null);

        assertThat(Observed.is(strength(MARCH, AFTER, taken))).isFalse();
    }

    @Test
    void aStatisticThatForecastsHasNoObservations() {
        var figures = List.of(strength(MARCH, AFTER, Vintage.PLAIN));

        assertThat(Observed.of("forecast", figures)).isEmpty();
        assertThat(Observed.of("value", figures)).hasSize(1);
        assertThat(Observed.reason("forecast", figures.getFirst())).isEqualTo("A forecast, no observation");
    }

    @Test
    void nothingIsComparedWithAForecast() {
        var series = SeriesOfFigures.of(
                List.of(strength(MARCH.minusMonths(1), BEFORE, Vintage.PLAIN), strength(MARCH, BEFORE, Vintage.PLAIN)),
                2);

        assertThat(series.points().getLast().previousPeriod().change()).isNull();
        assertThat(series.points().getLast().previousPeriod().missingReason())
                .startsWith("Stated before its period was over");
        var later = SeriesOfFigures.of(
                List.of(strength(MARCH.minusMonths(1), BEFORE, Vintage.PLAIN), strength(MARCH, AFTER, Vintage.PLAIN)),
                2);
        assertThat(later.points().getLast().previousPeriod().change().kind()).isEqualTo(ChangeKind.PERCENT);
    }
}
