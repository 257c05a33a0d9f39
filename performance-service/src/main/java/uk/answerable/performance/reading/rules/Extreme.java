package uk.answerable.performance.reading.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;

/**
 * "The highest since": how far back the newest figure reaches beyond every other, over all that is held (FEATURES B4
 * 194). Of a history too short to tell there is none.
 *
 * @param side HIGH or LOW
 * @param since period of the last figure that was at least as high (or low); null where none is held
 * @param held how many periods of data were looked at, the newest among them
 * @param missing periods between the first and the newest of which no figure is held
 */
public record Extreme(Side side, @Nullable Period since, int held, int missing, Period first, String words) {

    /**
     * Of a series.
     *
     * @param observed every figure held of it
     * @param breaks days from which it is another series
     */
    public static Optional<Extreme> of(List<Known> observed, Set<LocalDate> breaks, ReadingPolicy policy) {
        var past = Past.of(observed, breaks);
        return past.figures().size() < policy.fewestHeld()
                ? Optional.empty()
                : of(past, Side.HIGH, policy).or(() -> of(past, Side.LOW, policy));
    }

    private static Optional<Extreme> of(Past past, Side side, ReadingPolicy policy) {
        var now = Past.number(past.newest());
        var earlier = past.earlier();
        int beyond = 0;
        while (beyond < earlier.size() && isBeyond(now, Past.number(earlier.get(earlier.size() - 1 - beyond)), side)) {
            beyond++;
        }
        if (beyond < policy.fewestBack()) {
            return Optional.empty();
        }
        var since = beyond == earlier.size()
                ? null
                : earlier.get(earlier.size() - 1 - beyond).period();
        return Optional.of(told(past, side, since));
    }

    private static boolean isBeyond(BigDecimal now, BigDecimal then, Side side) {
        return side == Side.HIGH ? now.compareTo(then) > 0 : now.compareTo(then) < 0;
    }

    private static Extreme told(Past past, Side side, @Nullable Period since) {
        var held = past.figures().size();
        var first = past.figures().getFirst().period();
        var missing = missing(past);
        var word = side == Side.HIGH ? "highest" : "lowest";
        var unit = past.newest().period().kind() == PeriodKind.MONTH ? "months" : "periods";
        var gaps = missing == 0 ? "" : ", %d missing".formatted(missing);
        var words = since == null
                ? "%s in all %d %s of data, from %s%s".formatted(word, held, unit, first.label(), gaps)
                : "%s since %s, in %d %s of data from %s%s"
                        .formatted(word, since.label(), held, unit, first.label(), gaps);
        return new Extreme(side, since, held, missing, first, words);
    }

    /** Only of periods that follow each other: windows and days have no gaps to count. */
    private static int missing(Past past) {
        var newest = past.newest().period();
        if (newest.kind() != PeriodKind.MONTH && newest.kind() != PeriodKind.QUARTER) {
            return 0;
        }
        int missing = 0;
        for (var period = newest;
                period.compareTo(past.figures().getFirst().period()) > 0;
                period = period.previous()) {
            if (past.at(period).isEmpty()) {
                missing++;
            }
        }
        return missing;
    }
}
