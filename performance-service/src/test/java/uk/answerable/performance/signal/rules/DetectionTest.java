package uk.answerable.performance.signal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.performance.chart.rules.Judgement;
import uk.answerable.performance.chart.rules.SeriesChart;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.chart.rules.SignalKind;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

class DetectionTest {

    private static final Instant NOW = Instant.parse("2020-02-03T09:00:00Z");
    private static final SeriesChart.Choice LESS = SeriesChart.Choice.usual(Polarity.LESS_IS_GOOD, Set.of());
    private static final Detection.Of OF =
            new Detection.Of("warwickshire", "shoplifting", "warwickshire/rugby-district", "count");

    @Test
    void theNewestFigureGivesItsSignal() {
        var signal = Detection.newest(OF, series(24, 23, 300), LESS, NOW).orElseThrow();

        assertThat(signal.found().kind()).isEqualTo(SignalKind.OUTSIDE_LIMIT);
        assertThat(signal.found().side()).isEqualTo(Side.HIGH);
        assertThat(signal.judgement()).isEqualTo(Judgement.CONCERN);
        assertThat(signal.period().label()).isEqualTo("2016-12");
        assertThat(signal.area()).isEqualTo("warwickshire/rugby-district");
        assertThat(signal.state()).isEqualTo(SignalState.DETECTED);
    }

    @Test
    void anOlderOneHadItsTurnAndFewPointsSayNothing() {
        assertThat(Detection.newest(OF, series(24, 20, 112), LESS, NOW)).isEmpty();
        assertThat(Detection.newest(OF, series(12, 11, 300), LESS, NOW)).isEmpty();
        assertThat(Detection.newest(OF, series(24, 23, 104), LESS, NOW)).isEmpty();
        assertThat(Detection.newest(OF, List.of(), LESS, NOW)).isEmpty();
    }

    @Test
    void anAnalystRaisesItOrSetsItAsideWithAReason() {
        var detected = Detection.newest(OF, series(24, 23, 300), LESS, NOW).orElseThrow();

        var raised =
                detected.triaged(true, null, Optional.of(1), "analyst", NOW).orThrow();
        var aside = raised.triaged(false, "a new marker", Optional.empty(), "analyst", NOW)
                .orThrow();

        assertThat(raised.state()).isEqualTo(SignalState.RAISED);
        assertThat(raised.version()).isEqualTo(2);
        assertThat(aside.state()).isEqualTo(SignalState.SET_ASIDE);
        assertThat(aside.triage()).isEqualTo(new Signal.Triage(NOW, "analyst", "a new marker"));
        assertThat(refusal(detected.triaged(false, " ", Optional.empty(), "analyst", NOW)))
                .isEqualTo(ProblemCode.INVALID_INPUT);
        assertThat(refusal(detected.triaged(true, null, Optional.of(7), "analyst", NOW)))
                .isEqualTo(ProblemCode.VERSION_CONFLICT);
        assertThat(refusal(raised.triaged(true, null, Optional.empty(), "analyst", NOW)))
                .isEqualTo(ProblemCode.ALREADY_DONE);
    }

    private static ProblemCode refusal(Outcome<Signal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Signal> done -> throw new AssertionError(done);
            case Outcome.Refused<Signal>(var reasons) -> reasons.getFirst().code();
        };
    }

    private static List<SeriesChart.Figure> series(int months, int odd, int value) {
        var figures = new ArrayList<SeriesChart.Figure>();
        for (int i = 0; i < months; i++) {
            var month = YearMonth.of(2015, 1).plusMonths(i);
            var number = BigDecimal.valueOf(i == odd ? value : 100 + i * 7 % 5);
            figures.add(new SeriesChart.Figure(
                    Period.of(month.atDay(1), month.atEndOfMonth(), "count"),
                    new Value(number.toPlainString(), number, ValueForm.COUNT, "offences", null, null)));
        }
        return figures;
    }
}
