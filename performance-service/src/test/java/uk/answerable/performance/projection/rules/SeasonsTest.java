package uk.answerable.performance.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeasonsTest {

    private static final double NINETY_PER_CENT = 1.645;
    private static final double[] FLAT = Made.of(48, t -> 50 * Made.SEASON[t % 12]);

    @Test
    void findsTheSeasonOfASeriesThatHasOne() {
        assertThat(Seasons.present(Made.monthly(60), 12, NINETY_PER_CENT)).isTrue();
        assertThat(Seasons.present(Made.noise(60, 3), 12, NINETY_PER_CENT)).isFalse();
    }

    @Test
    void threeYearsAreNeededForTheTest() {
        assertThat(Seasons.present(Made.monthly(35), 12, NINETY_PER_CENT)).isFalse();
    }

    @Test
    void classicalIndicesAreThoseOfTheSeries() {
        var seasons = Seasons.classical(FLAT, 12, true);

        assertThat(Made.of(12, seasons::at)).containsExactly(scaled(), within(1e-9));
        assertThat(seasons.putBackTo(seasons.takenFrom(FLAT), 0)).containsExactly(FLAT, within(1e-9));
    }

    @Test
    void indicesThatAreOnlyNoiseShrinkToNearlyNothing() {
        var noise = Made.noise(60, 11);

        var shrunken = Seasons.shrunken(noise, 12, false);

        assertThat(size(shrunken)).isLessThan(0.4 * size(Seasons.classical(noise, 12, false)));
    }

    @Test
    void indicesThatRepeatStayAsTheyAre() {
        assertThat(Seasons.shrunken(FLAT, 12, true).at(3)).isCloseTo(scaled()[3], within(1e-9));
    }

    private static double[] scaled() {
        var mean = java.util.Arrays.stream(Made.SEASON).average().orElseThrow();
        return Made.of(12, month -> Made.SEASON[month] / mean);
    }

    private static double size(Seasons seasons) {
        var sum = 0.0;
        for (var i = 0; i < 12; i++) {
            sum += seasons.at(i) * seasons.at(i);
        }
        return sum;
    }
}
