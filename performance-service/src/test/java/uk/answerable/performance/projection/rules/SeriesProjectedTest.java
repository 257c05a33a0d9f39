package uk.answerable.performance.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

class SeriesProjectedTest {

    private static final ProjectionPolicy POLICY = ProjectionPolicy.on(LocalDate.of(2020, 1, 1));
    private static final YearMonth FIRST = YearMonth.of(2017, 4);

    @ParameterizedTest
    @CsvSource({"2017-04, 1, 2017-05", "2017/18 Q4, 3, 2018/19 Q1", "2017/18, 12, 2018/19"})
    void aStartSaysWhatTheValuesDescribe(String start, int months, String next) {
        var periods = Periods.startingAt(start).orThrow();

        assertThat(periods.months()).isEqualTo(months);
        assertThat(periods.at(0).label()).isEqualTo(start);
        assertThat(periods.at(1).label()).isEqualTo(next);
        assertThat(periods.placeOf(periods.at(7))).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2017-13", "April 2017", "2017/19", "2017/18 Q5", "12m to 2020-07"})
    void anotherStartIsRefused(String start) {
        assertThat(Periods.startingAt(start)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aStoredSeriesIsProjectedFromItsNextMonthOn() {
        var projected = project(monthly(48), 0);

        assertThat(projected.ahead().periodOf(1).label()).isEqualTo("2021-04");
        assertThat(projected.compared()).isEmpty();
    }

    @Test
    void aMonthThatIsMissingIsAGapAndNotSkipped() {
        var known = monthly(48);
        known.remove(20);

        var projected = project(known, 0);

        assertThat(projected.ahead().projection().notes().getFirst()).contains("value 21");
        assertThat(projected.ahead().periodOf(1).label()).isEqualTo("2021-04");
    }

    @Test
    void newestFiguresStandBesideWhatHadBeenProjectedBeforeThem() {
        var known = monthly(48);
        known.set(47, figure(47, 900));

        var compared = project(known, 2).compared();

        assertThat(compared).hasSize(2);
        assertThat(compared.getFirst().period().label()).isEqualTo("2021-02");
        assertThat(compared.getFirst().standing()).isEqualTo(ProjectionStanding.IN_LINE);
        assertThat(compared.getLast().standing()).isEqualTo(ProjectionStanding.ABOVE);
        assertThat(compared.getLast().words()).startsWith("above the projection (900 against ");
    }

    @Test
    void windowsThatOverlapAndWordsAreNotProjected() {
        var window = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), PeriodKind.TWELVE_MONTHS);
        var word = new Value("not available", null, ValueForm.WORD, "", null, null);

        assertThat(refused(List.of(new Known(window, value(5), 1, Instant.EPOCH, null, "s", null))))
                .contains("overlap");
        assertThat(refused(List.of(new Known(month(0), word, 1, Instant.EPOCH, null, "s", null))))
                .contains("no number");
    }

    private static String refused(List<Known> known) {
        return SeriesProjected.of(known, 6, List.of(80), 0, POLICY).toString();
    }

    private static SeriesProjected project(List<Known> known, int against) {
        return SeriesProjected.of(known, 6, List.of(80, 95), against, POLICY).orThrow();
    }

    private static List<Known> monthly(int months) {
        var values = Made.of(months, t -> Math.round(300 + 5 * Math.sin(t)));
        var known = new ArrayList<Known>();
        for (var t = 0; t < months; t++) {
            known.add(figure(t, values[t]));
        }
        return known;
    }

    private static Known figure(int place, double number) {
        return new Known(month(place), value(number), 1, Instant.EPOCH, Instant.EPOCH, "test", null);
    }

    private static Period month(int place) {
        return new Periods(FIRST, 1).at(place);
    }

    private static Value value(double number) {
        var exact = BigDecimal.valueOf((long) number);
        return new Value(exact.toString(), exact, ValueForm.COUNT, "offences", null, null);
    }
}
