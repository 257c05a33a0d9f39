package uk.answerable.performance.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;

class ProjectorTest {

    private static final List<Integer> LEVELS = List.of(80, 95);

    private final Projector projector = new Projector(RuleSet.MEAN_OF_FIVE);

    @Test
    void aLongMonthlySeriesIsTheMeanOfFive() {
        var projection = project(Made.history(Made.monthly(84)));

        assertThat(projection.method().split(", ")).hasSize(5);
        assertThat(projection.notes()).isEmpty();
        assertThat(projection.basis()).contains("Past values of this series only");
        assertThat(projection.points()).hasSize(6).allSatisfy(point -> {
            var month = 83 + point.ahead();
            var expected = (200 + 0.5 * month) * Made.SEASON[month % 12];
            assertThat(point.value()).isCloseTo(expected, within(0.05 * expected));
        });
    }

    @Test
    void skillIsMeasuredOnValuesHeldBack() {
        var skill = project(Made.history(Made.monthly(84))).skill();

        assertThat(skill.heldBack()).isEqualTo(18);
        assertThat(skill.ratio()).isLessThan(1);
        assertThat(skill.words()).contains("18 values held back").contains("smaller than");
    }

    @Test
    void aShortSeriesSaysWhatItCannotDo() {
        var projection = project(Made.history(Made.monthly(18)));

        assertThat(projection.notes()).contains("18 values: no season can be measured before two full years.");
        assertThat(projection.points())
                .allSatisfy(point -> assertThat(point.intervals()).hasSize(2));
    }

    @Test
    void aFewValuesAreCarriedForwardWithoutIntervals() {
        var projection = project(Made.history(3, 9, 4));

        assertThat(projection.method()).isEqualTo("last value carried forward");
        assertThat(projection.points()).allSatisfy(point -> {
            assertThat(point.value()).isEqualTo(4);
            assertThat(point.intervals()).isEmpty();
        });
        assertThat(projection.notes().getFirst()).startsWith("3 values: too few");
        assertThat(projection.skill().words()).contains("not known");
    }

    @Test
    void aSeriesThatNeverVariesHasNoInterval() {
        var projection = project(Made.history(Made.of(40, t -> 12)));

        assertThat(projection.points()).allSatisfy(point -> {
            assertThat(point.value()).isEqualTo(12);
            assertThat(point.intervals()).isEmpty();
        });
        assertThat(projection.notes()).containsExactly("All values are the same, so no interval can be measured.");
    }

    @Test
    void countsWithZerosNeverGoBelowZero() {
        var noise = Made.noise(60, 21);
        var projection = project(Made.history(Made.of(60, t -> Math.max(0, Math.round(1 + 1.5 * noise[t])))));

        assertThat(projection.notes()).contains("A value is zero or below: seasons add, they do not multiply.");
        assertThat(projection.points()).allSatisfy(point -> {
            assertThat(point.value()).isNotNegative();
            assertThat(point.intervals())
                    .allSatisfy(interval -> assertThat(interval.low()).isNotNegative());
        });
    }

    /** Homicides, for one: a month with one is no outlier among months without. */
    @Test
    void countsThatAreMostlyZeroKeepTheirMean() {
        var random = new Random(3);
        var history = Made.history(Made.of(120, t -> random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0));
        var mean = Arrays.stream(history.values()).average().orElseThrow();

        var projection = project(history);

        assertThat(mean).isGreaterThan(0.2);
        assertThat(projection.points().stream()
                        .mapToDouble(ProjectedPoint::value)
                        .average()
                        .orElseThrow())
                .isBetween(0.5 * mean, 1.5 * mean);
    }

    @Test
    void negativeValuesAreProjectedAsTheyAre() {
        var noise = Made.noise(48, 22);
        var projection = project(Made.history(Made.of(48, t -> -20 + noise[t])));

        assertThat(projection.points())
                .allSatisfy(point -> assertThat(point.value()).isCloseTo(-20, within(2.0)));
    }

    @Test
    void missingMonthsAreNamed() {
        var values = monthlyWithGaps(10, 30);

        var projection = project(Made.history(values));

        assertThat(projection.notes())
                .containsExactly("Missing and filled from their neighbours for the fit: value 11, 31.");
    }

    @Test
    void periodsWithoutAValueYetAreProjectedOver() {
        var values = monthlyWithGaps();
        var eight = projector
                .project(Made.history(values), 8, LEVELS, Bounds.NONE)
                .orThrow()
                .points();
        values.add(null);
        values.add(null);

        var projection = project(Made.history(values));

        assertThat(projection.points()).hasSize(6);
        assertThat(projection.points().getFirst().value())
                .isCloseTo(eight.get(2).value(), within(1e-9));
    }

    @Test
    void anOutlierIsDrawnInAndNamed() {
        var values = Made.monthly(72);
        var calm = project(Made.history(values)).points().getFirst().value();
        values[65] *= 4;

        var projection = project(Made.history(values));

        assertThat(projection.notes()).contains("Far from their neighbours and drawn in for the fit: value 66.");
        assertThat(projection.points().getFirst().value()).isCloseTo(calm, within(0.1 * calm));
    }

    @Test
    void aShareStaysWithinAHundredPerCent() {
        var noise = Made.noise(48, 31);
        var history = Made.history(Made.of(48, t -> Math.min(100, 98 + noise[t])));

        var projection = projector.project(history, 6, LEVELS, Bounds.PER_CENT).orThrow();

        assertThat(projection.points())
                .allSatisfy(point -> assertThat(point.intervals())
                        .allSatisfy(interval -> assertThat(interval.high()).isLessThanOrEqualTo(100)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25, -3})
    void aHorizonThatCannotBeIsRefused(int horizon) {
        assertThat(projector
                        .project(Made.history(1, 2), horizon, LEVELS, Bounds.NONE)
                        .toString())
                .contains("ask for 1 to 24");
    }

    @Test
    void levelsThatCannotBeAreRefused() {
        for (var levels : List.of(List.<Integer>of(), List.of(95, 95), List.of(49), List.of(100))) {
            assertThat(projector.project(Made.history(1, 2), 6, levels, Bounds.NONE))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Property(tries = 60)
    void intervalsHoldTheirPointAndEachOther(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -50, max = 500) Double> values) {
        var projection = project(Made.history(List.copyOf(values)));

        assertThat(projection.points()).hasSize(6).allSatisfy(point -> {
            assertThat(point.value()).isFinite();
            if (!point.intervals().isEmpty()) {
                var narrow = point.intervals().getFirst();
                var wide = point.intervals().getLast();
                assertThat(narrow.low()).isBetween(wide.low(), point.value());
                assertThat(narrow.high()).isBetween(point.value(), wide.high());
            }
        });
    }

    @Property(tries = 15)
    void theUnitDoesNotMatter(@ForAll @DoubleRange(min = 0.01, max = 1000) double unit) {
        var values = Made.monthly(60);
        var plain = project(Made.history(values)).points();

        var scaled = project(Made.history(
                        Arrays.stream(values).map(value -> value * unit).toArray()))
                .points();

        for (var h = 0; h < 6; h++) {
            var expected = unit * plain.get(h).value();
            assertThat(scaled.get(h).value()).isCloseTo(expected, within(0.01 * expected));
        }
    }

    private static List<@Nullable Double> monthlyWithGaps(int... gaps) {
        var values = new ArrayList<@Nullable Double>();
        Arrays.stream(Made.monthly(60)).forEach(values::add);
        for (var gap : gaps) {
            values.set(gap, null);
        }
        return values;
    }

    private Projection project(History history) {
        return projector.project(history, 6, LEVELS, Bounds.NONE).orThrow();
    }
}
