package uk.answerable.performance.series.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

class SeriesOfFiguresTest {

    private static final Instant KNOWN = Instant.parse("2020-03-06T09:00:00Z");

    @Test
    void theNewestComeLastWithTheirComparisons() {
        var series = SeriesOfFigures.of(
                List.of(satisfied(2019, 12, 75), satisfied(2019, 10, 76), satisfied(2019, 11, 76)), 2);

        assertThat(series.points())
                .extracting(point -> point.figure().period().label())
                .containsExactly("2019-11", "2019-12");
        var december = series.points().getLast();
        assertThat(december.previousPeriod().change()).isNotNull();
        assertThat(december.previousPeriod().change().printed()).isEqualTo("-1pp");
        assertThat(december.sameMonthLastYear().figure()).isNull();
        assertThat(december.sameMonthLastYear().missingReason()).isEqualTo("No figure for 2018-12 is held");
    }

    @Test
    void anEmptySeriesHasNoPoints() {
        var series = SeriesOfFigures.of(List.of(), 3);

        assertThat(series.points()).isEmpty();
    }

    @Test
    void aSampleIsNeverInvented() {
        assertThat(Sample.of(satisfied(2019, 12, 75).value()).missingReason())
                .isEqualTo("The source gives no sample size");
    }

    private static Known satisfied(int year, int month, int percent) {
        var of = YearMonth.of(year, month);
        return new Known(
                Period.of(of.atDay(1), of.atEndOfMonth(), "percent"),
                new Value(percent + "%", BigDecimal.valueOf(percent), ValueForm.PERCENT, "% satisfied", null, null),
                1,
                KNOWN,
                KNOWN,
                "004:2(2):p3",
                null);
    }
}
