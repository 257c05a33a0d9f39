package uk.answerable.performance.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.reading.rules.Months.POLICY;
import static uk.answerable.performance.reading.rules.Months.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.observation.rules.Known;

/** How far back a newest figure is the highest or the lowest. */
class ExtremeTest {

    private static Optional<String> words(List<Known> figures, LocalDate... breaks) {
        return Extreme.of(figures, Set.of(breaks), POLICY).map(Extreme::words);
    }

    @Test
    void reachesBackToTheLastFigureAtLeastAsHigh() {
        assertThat(words(counts("2018-11", 80, 70, 90, 60, 50, 61, 62, 63, 64, 65, 66, 60, 59, 85)))
                .contains("highest since 2019-01, in 14 months of data from 2018-11");
        assertThat(words(counts("2018-11", 80, 70, 90, 60, 50, 61, 62, 63, 64, 65, 66, 60, 59, 90)))
                .as("an equal figure ends it")
                .contains("highest since 2019-01, in 14 months of data from 2018-11");
    }

    @Test
    void isOfAllThatIsHeldWhereNothingWasHigherOrLower() {
        assertThat(words(counts("2018-12", 8, 7, 9, 6, 5, 6, 6, 6, 6, 6, 6, 6, 10)))
                .contains("highest in all 13 months of data, from 2018-12");
        assertThat(words(counts("2018-12", 8, 7, 9, 6, 5, 6, null, 6, 6, 6, 6, 6, 6, 4)))
                .contains("lowest in all 13 months of data, from 2018-12, 1 missing");
    }

    @Test
    void nothingIsSaidOfAShortHistoryOrASmallStepBack() {
        assertThat(words(counts("2019-01", 8, 7, 9, 6, 5, 6, 6, 6, 6, 6, 6, 10)))
                .isEmpty();
        assertThat(words(counts("2018-12", 8, 7, 9, 6, 5, 6, 6, 9, 6, 6, 6, 6, 8)))
                .isEmpty();
        assertThat(words(List.of())).isEmpty();
    }

    @Test
    void neverReachesOverABreak() {
        var figures = counts("2018-01", 8, 7, 9, 6, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 10);

        assertThat(words(figures)).contains("highest in all 15 months of data, from 2018-01");
        assertThat(words(figures, LocalDate.of(2018, 4, 1))).isEmpty();
    }

    @Property(tries = 200)
    void nothingBetweenIsAsHighOrAsLow(
            @ForAll @Size(min = 13, max = 40) List<@IntRange(min = 0, max = 9) Integer> values) {
        var figures = counts("2015-01", values.toArray(Integer[]::new));

        Extreme.of(figures, Set.of(), POLICY).ifPresent(extreme -> {
            var since = extreme.since();
            var now = Past.number(figures.getLast());
            assertThat(figures.subList(0, figures.size() - 1))
                    .filteredOn(figure -> since == null || figure.period().compareTo(since) > 0)
                    .allMatch(figure -> extreme.side() == Side.HIGH
                            ? Past.number(figure).compareTo(now) < 0
                            : Past.number(figure).compareTo(now) > 0);
        });
    }
}
