package uk.answerable.performance.projection.rules;

import java.util.stream.IntStream;

/** Whether monthly values have a season: the test of the projections (90 % on lag 12), told in places of the values. */
public sealed interface SeasonalPattern {

    int LENGTH = 12;

    /** Two-sided at 90 %. */
    double LIMIT = 1.645;

    /** Three whole years are needed. */
    record TooShort(int needed) implements SeasonalPattern {}

    /** The test finds none. */
    record None() implements SeasonalPattern {}

    /**
     * There is one.
     *
     * @param highest place, below 12, of the first value of the month with the highest index
     * @param lowest the same of the lowest
     */
    record Present(int highest, int lowest) implements SeasonalPattern {}

    /** Of months that follow each other without a gap, oldest first. */
    static SeasonalPattern of(double[] values) {
        if (values.length < 3 * LENGTH) {
            return new TooShort(3 * LENGTH);
        }
        if (!Seasons.present(values, LENGTH, LIMIT)) {
            return new None();
        }
        var seasons = Seasons.classical(values, LENGTH, false);
        var highest = IntStream.range(0, LENGTH)
                .reduce((one, other) -> seasons.at(other) > seasons.at(one) ? other : one)
                .orElse(0);
        var lowest = IntStream.range(0, LENGTH)
                .reduce((one, other) -> seasons.at(other) < seasons.at(one) ? other : one)
                .orElse(0);
        return new Present(highest, lowest);
    }
}
