package uk.answerable.performance.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;

/** The words and arrows, from figures and a dated policy. */
class StandingTest {

    private static final ProjectionPolicy POLICY = ProjectionPolicy.on(LocalDate.of(2020, 1, 1));

    @ParameterizedTest
    @CsvSource({"105, IN_LINE", "105.1, ABOVE", "95, IN_LINE", "94.9, BELOW", "100, IN_LINE"})
    void inLineIsWithinTheTolerance(double actual, ProjectionStanding standing) {
        assertThat(ProjectionStanding.of(actual, 100, POLICY)).isEqualTo(standing);
    }

    @Test
    void fromAProjectionOfZeroAnyOtherValueDiffers() {
        assertThat(ProjectionStanding.of(0, 0, POLICY)).isEqualTo(ProjectionStanding.IN_LINE);
        assertThat(ProjectionStanding.of(1, 0, POLICY)).isEqualTo(ProjectionStanding.ABOVE);
    }

    @Test
    void theWordsCarryTheFigures() {
        assertThat(ProjectionStanding.ABOVE.words("412", 380, 412))
                .isEqualTo("above the projection (412 against 380.0, +8.4%)");
    }

    /** Source 004, page 27: arrows beside annual changes. */
    @ParameterizedTest
    @CsvSource({
        "6.6, SLIGHTLY_UP",
        "19.9, UP",
        "-2.4, STEADY",
        "2.8, SLIGHTLY_UP",
        "-2.6, SLIGHTLY_DOWN",
        "10.7, SLIGHTLY_UP",
        "12.0, UP",
        "-1.9, STEADY",
        "2.5, STEADY",
        "-66.0, DOWN",
        "-0.6, STEADY",
        "38.7, UP",
        "3.9, SLIGHTLY_UP",
        "-20.7, DOWN",
        "-8.9, SLIGHTLY_DOWN",
        "-11.7, DOWN",
        "9.1, SLIGHTLY_UP"
    })
    void arrowsAreThoseOfThePublishedTable(double percent, ArrowDirection direction) {
        assertThat(ArrowDirection.of(percent, POLICY)).isEqualTo(direction);
        assertThat(direction.words()).isNotBlank();
        assertThat(direction.arrow()).hasSize(1);
    }

    @Test
    void theYearAheadGoesOnWithTheChangeOfThreeYears() {
        var projection = annual(List.of(100.0, 110.0, 121.0), 70.0, 60.0);

        assertThat(projection.projectedChangePercent()).isCloseTo(10, within(1e-9));
        assertThat(projection.projected()).isCloseTo(133.1, within(1e-9));
        assertThat(projection.expectedSoFar()).isCloseTo(66, within(1e-9));
        assertThat(projection.pace()).isEqualTo(ProjectionStanding.ABOVE);
        assertThat(projection.words())
                .isEqualTo(
                        "Robbery: slight increase projected (+10.0%); increase so far (+16.7%); above the pace of the"
                                + " projection.");
    }

    @Test
    void withoutAYearSoFarThereIsNoPace() {
        var projection = annual(List.of(100.0, 100.0, 90.25), null, null);

        assertThat(projection.projectedChangePercent()).isCloseTo(-5, within(1e-9));
        assertThat(projection.pace()).isNull();
        assertThat(projection.words()).isEqualTo("Robbery: slight decrease projected (-5.0%).");
    }

    @Test
    void fromZeroAChangeIsNotApplicable() {
        assertThat(annual(List.of(0.0, 3.0, 9.0), 4.0, 2.0).words()).contains("not applicable");
    }

    @Test
    void groupsThatCannotBeAreRefused() {
        for (var outcome : List.of(
                AnnualProjection.of("x", List.of(1.0, 2.0), null, null, POLICY),
                AnnualProjection.of("x", List.of(1.0, 2.0, -3.0), null, null, POLICY),
                AnnualProjection.of("x", List.of(1.0, 2.0, 3.0), 4.0, null, POLICY),
                AnnualProjection.of("x", List.of(1.0, 2.0, 3.0), 4.0, -1.0, POLICY))) {
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        }
    }

    private static AnnualProjection annual(List<Double> years, @Nullable Double soFar, @Nullable Double sameMonths) {
        return AnnualProjection.of("Robbery", years, soFar, sameMonths, POLICY).orThrow();
    }
}
