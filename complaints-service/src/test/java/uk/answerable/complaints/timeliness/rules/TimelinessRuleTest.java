package uk.answerable.complaints.timeliness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.policy.rules.Regime;

class TimelinessRuleTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2020, 2);

    private final TimelinessRule timeliness = Policies.timeliness();

    @Test
    void aCaseRecordedOnTheLastDayIsWithinTargetAndADayLaterIsNot() {
        var onTheDay = recorded(LocalDate.of(2020, 2, 17), false);
        var aDayLater = recorded(LocalDate.of(2020, 2, 18), false);
        var figures = timeliness.of("warwickshire", FEBRUARY, List.of(onTheDay, aDayLater), List.of());
        assertThat(figures.recorded().total()).isEqualTo(2);
        assertThat(figures.recorded().within()).isEqualTo(1);
        assertThat(figures.recorded().percent().orElseThrow()).hasToString("50");
        assertThat(figures.generatedCases()).isFalse();
    }

    @Test
    void nothingFinalisedHasNoPercentage() {
        var figures =
                timeliness.of("warwickshire", FEBRUARY, List.of(recorded(LocalDate.of(2020, 2, 17), true)), List.of());
        assertThat(figures.finalised().total()).isZero();
        assertThat(figures.finalised().percent()).isEmpty();
        assertThat(figures.generatedCases()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"22, 25, 88", "19, 20, 95", "29, 33, 88", "1, 8, 13", "1, 3, 33", "2, 3, 67", "1, 200, 1", "0, 5, 0"})
    void sharesAreRoundedHalfUp(int within, int total, String percent) {
        var policy = Policies.shipped()
                .of("record", Optional.empty(), Regime.REGIME_2020, FEBRUARY.atDay(1))
                .orElseThrow();
        assertThat(new TimelinessShare(total, within, policy).percent().orElseThrow())
                .hasToString(percent);
    }

    private static Span recorded(LocalDate on, boolean generated) {
        return new Span(Regime.REGIME_2020, LocalDate.of(2020, 2, 3), on, generated);
    }
}
