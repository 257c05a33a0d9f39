package uk.answerable.performance.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;

class HistoryTest {

    @Test
    void aGapTakesTheValueItsSeasonLeadsToExpect() {
        var given = new ArrayList<@Nullable Double>();
        for (var t = 0; t < 48; t++) {
            given.add(100 * Made.SEASON[t % 12]);
        }
        given.set(27, null);

        var history = History.of(given, 12).orThrow();

        assertThat(history.filled()).containsExactly(27);
        assertThat(history.values()[27]).isCloseTo(100 * Made.SEASON[3], within(1e-9));
    }

    @Test
    void emptyPeriodsBeforeAreNotHistoryAndAfterAreWaiting() {
        var history = History.of(Arrays.asList(null, 1.0, 2.0, null, null), 12).orThrow();

        assertThat(history.values()).containsExactly(1, 2);
        assertThat(history.waiting()).isEqualTo(2);
    }

    @Test
    void whatCannotBeProjectedIsRefused() {
        assertThat(refused(List.of())).contains("give at least one");
        assertThat(refused(Collections.singletonList(null))).contains("give at least one");
        assertThat(refused(Arrays.asList(1.0, null, null, null, 5.0))).contains("3 of 5 values are missing");
        assertThat(refused(List.of(1.0, Double.NaN))).contains("Value 2 is not a number");
        assertThat(refused(Collections.nCopies(1_201, 1.0))).contains("1200 at most");
    }

    private static String refused(List<@Nullable Double> values) {
        return switch (History.of(values, 12)) {
            case Outcome.Refused<History>(var reasons) -> reasons.getFirst().message();
            case Outcome.Done<History> done -> "not refused: " + done;
        };
    }
}
