package uk.answerable.performance.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each method on series whose future is known because they were made. */
class MethodsTest {

    private static final double[] LINE = Made.of(60, t -> 100 + 2 * t);

    @Test
    void simpleSmoothingForecastsTheLevel() {
        var fit = EtsFit.of(Made.of(40, t -> 7 + (t % 2 == 0 ? 1 : -1)), 1, EtsForm.SIMPLE)
                .orElseThrow();

        assertThat(fit.ahead(3)).containsExactly(new double[] {7, 7, 7}, within(0.05));
    }

    @Test
    void holtsMethodGoesOnWithTheLine() {
        var fit = EtsFit.of(LINE, 1, EtsForm.HOLT).orElseThrow();

        assertThat(fit.ahead(3)).containsExactly(new double[] {220, 222, 224}, within(0.01));
    }

    @Test
    void aDampedTrendRisesLessEachStep() {
        var ahead = EtsFit.of(LINE, 1, EtsForm.DAMPED).orElseThrow().ahead(3);

        assertThat(ahead[1] - ahead[0]).isPositive().isLessThan(2);
        assertThat(ahead[2] - ahead[1]).isPositive().isLessThan(ahead[1] - ahead[0]);
    }

    @Test
    void theCriterionChoosesASeasonForASeasonalSeriesAndNoneForNoise() {
        var noise = Made.noise(72, 2);

        var seasonal =
                EtsFit.best(Made.monthly(72), 12, EtsForm.family(true, true)).orElseThrow();
        var level = EtsFit.best(Made.of(72, t -> 50 + noise[t]), 12, EtsForm.family(true, true))
                .orElseThrow();

        assertThat(seasonal.form().season()).isEqualTo(EtsForm.Season.MULTIPLIES);
        assertThat(level.form().season()).isEqualTo(EtsForm.Season.NONE);
        assertThat(level.form().trend()).isEqualTo(EtsForm.Trend.NONE);
    }

    @Test
    void nothingMultipliesWhereAValueIsZero() {
        assertThat(EtsForm.family(false, true))
                .extracting(EtsForm::code)
                .containsExactlyInAnyOrder("ANN", "ANA", "AAN", "AAA", "ADN", "ADA");
    }

    @Test
    void classicThetaIsSmoothingWithHalfTheSlope() {
        var noise = Made.noise(80, 4);
        var values = Made.of(80, t -> 500 + t + 5 * noise[t]);

        var ahead = Theta.classic(values, 3);

        assertThat(ahead[2] - ahead[1]).isCloseTo(Line.through(values, 0, 80).slope() / 2, within(0.01));
    }

    @Test
    void dynamicThetaFollowsALine() {
        assertThat(Theta.dynamicOptimised(LINE, 2)).containsExactly(new double[] {220, 222}, within(1.0));
    }

    @Test
    void aggregationKeepsALevelAndFollowsATrend() {
        var level = Aggregation.forecast(Made.of(72, t -> 40), 12, 6);
        var rising = Aggregation.forecast(LINE, 12, 2);

        assertThat(level).containsOnly(new double[] {40}, within(1e-6));
        assertThat(rising).containsExactly(new double[] {220, 222}, within(4.0));
        assertThat(rising[1]).isGreaterThan(rising[0]);
    }

    @Test
    void arimaFindsTheMemoryOfASeries() {
        var random = new Random(8);
        var now = new double[] {0};
        var values = Made.of(300, t -> {
            now[0] = 0.8 * now[0] + random.nextGaussian();
            return 20 + now[0];
        });

        var fit = ArimaFit.of(values, new ArimaOrder(1, 0, 0, 0, 0, 0, true), 1).orElseThrow();

        assertThat(fit.parameters()[0]).isCloseTo(0.8, within(0.08));
        assertThat(fit.parameters()[1]).isCloseTo(20, within(1.0));
        assertThat(fit.ahead(values, 60)[59]).isCloseTo(20, within(1.0));
    }

    @Test
    void arimaTakesDifferencesOfAWalkAndUndoesThem() {
        var random = new Random(9);
        var now = new double[] {100};
        var walk = Made.of(120, t -> now[0] += random.nextGaussian());

        var fit = ArimaSearch.best(walk, 1, false).orElseThrow();

        assertThat(fit.order().differences()).isEqualTo(1);
        assertThat(fit.ahead(walk, 1)[0]).isCloseTo(walk[119], within(2.0));
    }

    @Test
    void differencesOfASeasonAreUndoneExactly() {
        var yearly = Made.of(36, t -> 10 * (t % 12) + t);

        var undone = Differences.undone(yearly, new double[] {0, 0, 0}, 1, 1, 12);

        assertThat(undone).containsExactly(new double[] {36, 47, 58}, within(1e-9));
    }
}
