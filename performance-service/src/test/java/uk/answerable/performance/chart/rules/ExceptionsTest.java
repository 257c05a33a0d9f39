package uk.answerable.performance.chart.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

    @Test
    void forceAndAreaAreFlaggedEachOnItsOwnLowOnesToo() {
        var low = Charts.quiet(24);
        low[23] = 20;

        var exceptions = Exceptions.of(List.of(
                charted("asb", "force", Charts.quiet(24)),
                charted("asb", "north", low),
                charted("robbery", "force", Charts.quiet(24)),
                charted("new", "force", 3, 4, 5)));

        assertThat(exceptions.flags()).hasSize(1);
        assertThat(exceptions.flags().getFirst().area()).isEqualTo("north");
        assertThat(exceptions.flags().getFirst().exception()).hasValue(Side.LOW);
        assertThat(exceptions.flags().getFirst().trend()).isEmpty();
        assertThat(exceptions.unexceptional()).containsExactly("robbery");
        assertThat(exceptions.tooFew()).containsExactly("new");
    }

    @Test
    void aTrendIsFlaggedWithoutBeingAnException() {
        var rising = Charts.join(
                Charts.quiet(47), IntStream.range(0, 7).mapToDouble(i -> 97 + i).toArray());

        var exceptions = Exceptions.of(List.of(charted("asb", "force", rising)));

        assertThat(exceptions.flags().getFirst().exception()).isEmpty();
        assertThat(exceptions.flags().getFirst().trend()).hasValue(Side.HIGH);
        assertThat(exceptions.unexceptional()).containsExactly("asb");
    }

    private static Exceptions.Charted charted(String measure, String area, double... values) {
        return new Exceptions.Charted(
                measure, area, ControlChart.of(Charts.months(values), RuleSet.USUAL, Charts.breaks()));
    }
}
