package uk.answerable.performance.interval.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    @ParameterizedTest
    @CsvSource({"0.9, 1.644854", "0.95, 1.959964", "0.99, 2.575829", "0.998, 3.090232"})
    void standardErrors(double level, double z) {
        assertThat(Intervals.z(level)).isEqualTo(z, offset(5e-7));
    }

    /** Newcombe 1998 (Statistics in Medicine 17, table I), Wilson score without continuity correction. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "29, 29, 0.8830, 1.0000"
    })
    void wilson(double numerator, double denominator, double lower, double upper) {
        var interval = Intervals.proportion(IntervalMethod.WILSON, numerator, denominator, OptionalLong.empty(), 0.95);

        assertThat(interval.lower()).isEqualTo(lower, offset(0.00005));
        assertThat(interval.upper()).isEqualTo(upper, offset(0.00005));
    }

    /** Garwood 1936 and any table of exact Poisson limits. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.6889",
        "1, 0.0253, 5.5716",
        "2, 0.2422, 7.2247",
        "5, 1.6235, 11.6683",
        "9, 4.1154, 17.0848",
        "10, 4.7954, 18.3904"
    })
    void exactPoisson(double count, double lower, double upper) {
        var interval = Intervals.count(IntervalMethod.EXACT_POISSON, count, 0.95);

        assertThat(interval.lower()).isEqualTo(lower, offset(0.00005));
        assertThat(interval.upper()).isEqualTo(upper, offset(0.00005));
    }

    @Test
    void byarFromTenExactBelow() {
        assertThat(Intervals.count(IntervalMethod.BYAR_OR_EXACT, 9, 0.95).lower())
                .isEqualTo(
                        Intervals.count(IntervalMethod.EXACT_POISSON, 9, 0.95).lower());
        assertThat(Intervals.count(IntervalMethod.BYAR_OR_EXACT, 10, 0.95).upper())
                .isEqualTo(Intervals.count(IntervalMethod.BYAR, 10, 0.95).upper());
    }

    @Property(tries = 300)
    void byarStaysCloseToTheExactInterval(@ForAll @IntRange(min = 10, max = 20_000) int count) {
        var byar = Intervals.count(IntervalMethod.BYAR, count, 0.95);
        var exact = Intervals.count(IntervalMethod.EXACT_POISSON, count, 0.95);

        assertThat(byar.lower()).isEqualTo(exact.lower(), offset(0.01));
        assertThat(byar.upper()).isEqualTo(exact.upper(), offset(0.01));
    }

    @Test
    void ratesPerThousandAreCountsOverTheBase() {
        var rate = Intervals.rate(IntervalMethod.BYAR_OR_EXACT, 453, 564_466, 1000, 0.95);

        assertThat(rate.estimate()).isEqualTo(0.8025, offset(0.0001));
        assertThat(rate.lower()).isLessThan(rate.estimate());
        assertThat(rate.upper()).isGreaterThan(rate.estimate());
    }

    @Test
    void anAuditAsPublishedWithFinitePopulation() {
        // Source 001: 83.6 % +/- 1.79 of 1,580; the population is inferred (RULES F), the rate is rounded.
        var population = OptionalLong.of(35_366);
        var atPrint = Intervals.symmetric(0.836, 1580, population, 0.95);
        var lowest = Intervals.symmetric(0.8365, 1580, population, 0.95);
        var highest = Intervals.symmetric(0.8355, 1580, population, 0.95);

        assertThat(100 * atPrint.halfWidth()).isEqualTo(1.7845, offset(0.0005));
        assertThat(100 * lowest.halfWidth()).isLessThan(1.785);
        assertThat(100 * highest.halfWidth()).isGreaterThan(1.785);
        assertThat(100
                        * Intervals.symmetric(0.836, 1580, OptionalLong.empty(), 0.95)
                                .halfWidth())
                .isEqualTo(1.826, offset(0.0005));
    }

    @Test
    void whoLookedAtAllHasNoUncertainty() {
        var all = Intervals.proportion(IntervalMethod.WILSON_FINITE, 30, 40, OptionalLong.of(40), 0.95);
        var symmetric = Intervals.proportion(IntervalMethod.SYMMETRIC, 30, 40, OptionalLong.of(40), 0.95);

        assertThat(all.lower()).isEqualTo(0.75);
        assertThat(all.upper()).isEqualTo(0.75);
        assertThat(symmetric.halfWidth()).isZero();
    }

    @Property(tries = 300)
    void wilsonHoldsTheEstimateAndNarrowsWithThePopulation(
            @ForAll @IntRange(min = 1, max = 5000) int sample, @ForAll @IntRange(min = 0, max = 100) int percent) {
        var numerator = Math.floor(sample * percent / 100.0);
        var whole = Intervals.proportion(IntervalMethod.WILSON, numerator, sample, OptionalLong.empty(), 0.95);
        var finite = Intervals.proportion(
                IntervalMethod.WILSON_FINITE, numerator, sample, OptionalLong.of(2L * sample), 0.95);

        assertThat(whole.lower()).isBetween(0.0, whole.estimate());
        assertThat(whole.upper()).isBetween(whole.estimate(), 1.0);
        assertThat(finite.halfWidth()).isLessThanOrEqualTo(whole.halfWidth());
    }
}
