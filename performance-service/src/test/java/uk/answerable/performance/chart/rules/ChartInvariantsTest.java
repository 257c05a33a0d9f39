package uk.answerable.performance.chart.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChartInvariantsTest {

    @Provide
    Arbitrary<double[]> series() {
        return Arbitraries.integers()
                .between(0, 400)
                .array(int[].class)
                .ofMinSize(2)
                .ofMaxSize(90)
                .map(values -> Arrays.stream(values).asDoubleStream().toArray());
    }

    @Property(tries = 300)
    void movingAndStretchingASeriesMovesAndStretchesItsLimits(
            @ForAll("series") double[] values,
            @ForAll @IntRange(min = -512, max = 512) int shift,
            @ForAll @IntRange(min = 0, max = 4) int doublings) {
        var scale = Math.pow(2, doublings);
        var moved = Arrays.stream(values).map(value -> value * scale + shift).toArray();

        var before = Charts.draw(values);
        var after = Charts.draw(moved);

        for (int i = 0; i < values.length; i++) {
            var was = before.points().get(i).limits();
            var is = after.points().get(i).limits();
            assertThat(is.upper()).isEqualTo(was.upper() * scale + shift, offset(1e-6));
            assertThat(is.nearLower()).isEqualTo(was.nearLower() * scale + shift, offset(1e-6));
        }
        assertThat(signals(after)).isEqualTo(signals(before));
    }

    @Property(tries = 300)
    void theMirrorOfASeriesHasTheMirroredSignals(@ForAll("series") double[] values) {
        var mirror = Arrays.stream(values).map(value -> -value).toArray();

        assertThat(signals(Charts.draw(mirror)))
                .isEqualTo(signals(Charts.draw(values)).stream()
                        .map(point -> point.stream()
                                .map(signal -> new FoundSignal(
                                        signal.kind(), signal.side() == Side.HIGH ? Side.LOW : Side.HIGH))
                                .toList())
                        .toList());
    }

    @Property(tries = 300)
    void limitsAreInOrderAndSignalsByPriority(@ForAll("series") double[] values) {
        assertThat(Charts.draw(values).points()).allSatisfy(point -> {
            var limits = point.limits();
            assertThat(new double[] {
                        limits.lower(), limits.nearLower(), limits.mean(), limits.nearUpper(), limits.upper()
                    })
                    .isSorted();
            assertThat(point.signals()).extracting(FoundSignal::kind).isSorted().doesNotHaveDuplicates();
        });
    }

    @Property(tries = 200)
    void screeningNeverWidensLimits(@ForAll("series") double[] values) {
        var screened = Charts.draw(values).points().getFirst().limits();
        var all = Charts.draw("xmr-unscreened-1", values).points().getFirst().limits();

        assertThat(screened.upper()).isLessThanOrEqualTo(all.upper() + 1e-9);
        assertThat(screened.mean()).isEqualTo(all.mean());
    }

    private static List<List<FoundSignal>> signals(ControlChart chart) {
        return chart.points().stream().map(ChartedPoint::signals).toList();
    }
}
