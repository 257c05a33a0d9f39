package uk.answerable.performance.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.reading.rules.Months.POLICY;
import static uk.answerable.performance.reading.rules.Months.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.dictionary.store.CatalogueFiles;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.observation.rules.Known;

/** A month beside the same month of earlier years. */
class SeasonComparisonTest {

    private static final List<CalendarPeriod> CALENDAR =
            CatalogueFiles.read(DictionaryFiles.read()).registers().calendar("warwickshire");

    /** Four years, high in July and low in January, rising by one a month. */
    private static List<Known> seasonal() {
        return counts(
                "2016-01",
                IntStream.range(0, 48)
                        .mapToObj(month -> 500 + month + (month % 12 == 6 ? 100 : month % 12 == 0 ? -100 : 0))
                        .toArray(Integer[]::new));
    }

    private static SeasonComparison of(List<Known> figures, LocalDate... breaks) {
        return SeasonComparison.of(figures, Set.of(breaks), POLICY, "child-at-risk", CALENDAR)
                .orElseThrow();
    }

    @Test
    void theSameMonthOfThreeYearsIsComparedAndTheSeasonIsNamed() {
        var december = of(seasonal());

        assertThat(december.words())
                .isEqualTo("547 in 2019-12, above the mean of the same month of 3 earlier years (523.0; 535 in 2018-12,"
                        + " 523 in 2017-12, 511 in 2016-12)");
        assertThat(december.season())
                .isEqualTo("Seasonal: usually highest in July and lowest in January, in 48 months");
        assertThat(december.annotations())
                .extracting(CalendarPeriod::label)
                .containsExactly("School holidays at Christmas", "Festive weeks of the night-time economy");
    }

    @Test
    void aFlatSeriesHasNoSeasonAndAShortOneCannotTell() {
        assertThat(of(counts(
                                "2016-01",
                                IntStream.range(0, 40)
                                        .mapToObj(month -> 50 + month % 2)
                                        .toArray(Integer[]::new)))
                        .season())
                .isNotBlank();
        var months = of(counts("2018-12", 8, 7, 9, 6, 5, 6, 6, 6, 6, 6, 6, 6, 10));

        assertThat(months.mean()).isNull();
        assertThat(months.words())
                .isEqualTo("The same month of 1 earlier years is held; a season is compared with two or more: 8 in"
                        + " 2018-12 (December)");
        assertThat(months.season())
                .isEqualTo("13 months without a gap are held; whether there is a season shows in 36");
    }

    @Test
    void yearsBeforeABreakAreNotTheSameSeason() {
        assertThat(of(seasonal(), LocalDate.of(2018, 4, 1)).mean()).isNull();
    }

    @Test
    void onlyWhatFallsIntoTheMonthIsBesideIt() {
        assertThat(of(seasonal().subList(0, 46)).annotations()).isEmpty();
    }
}
