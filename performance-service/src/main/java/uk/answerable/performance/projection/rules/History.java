package uk.answerable.performance.projection.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A series as it can be fitted: from its first value to its last, with the gaps between filled.
 *
 * @param values oldest first
 * @param seasonLength periods in a year: 12 for months, 4 for quarters, 1 for years
 * @param filled positions that had no value
 * @param waiting periods after the last value that have none yet
 */
@SuppressWarnings("ArrayRecordComponent") // numbers of a fit, made once and only read
public record History(double[] values, int seasonLength, List<Integer> filled, int waiting) {

    /** A series longer than this is refused: a century of months. */
    public static final int LONGEST = 1_200;

    private static final double LARGEST = 1e15;

    /**
     * Reads a series.
     *
     * @param periods oldest first, null where a period has no value
     * @return refused without a single number, with one that cannot be, or with more than half missing
     */
    public static Outcome<History> of(List<@Nullable Double> periods, int seasonLength) {
        if (periods.size() > LONGEST) {
            return refused("%d values; %d at most".formatted(periods.size(), LONGEST));
        }
        for (var i = 0; i < periods.size(); i++) {
            var value = periods.get(i);
            if (value != null && !(Math.abs(value) <= LARGEST)) {
                return refused("Value %d is not a number a figure can have".formatted(i + 1));
            }
        }
        var first = 0;
        while (first < periods.size() && periods.get(first) == null) {
            first++;
        }
        var end = periods.size();
        while (end > first && periods.get(end - 1) == null) {
            end--;
        }
        if (first == end) {
            return refused("No value to project from; give at least one");
        }
        var given = new ArrayList<@Nullable Double>(periods.subList(first, end));
        var missing = Collections.frequency(given, null);
        if (missing * 2 > given.size()) {
            return refused(
                    "%d of %d values are missing; more than half must be there".formatted(missing, given.size()));
        }
        return Outcome.done(filled(given, seasonLength, periods.size() - end));
    }

    /** Reads a series without gaps. */
    public static Outcome<History> whole(double[] values, int seasonLength) {
        return of(
                Arrays.stream(values).<@Nullable Double>mapToObj(value -> value).toList(), seasonLength);
    }

    private static Outcome<History> refused(String why) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "values", why));
    }

    /** A gap takes the value between its neighbours, corrected by how the years beside it stood to theirs. */
    private static History filled(List<@Nullable Double> given, int seasonLength, int waiting) {
        var values = new double[given.size()];
        var filled = new ArrayList<Integer>();
        for (var i = 0; i < values.length; i++) {
            var value = given.get(i);
            if (value == null) {
                filled.add(i);
                values[i] = between(given, i) + seasonal(given, i, seasonLength);
            } else {
                values[i] = value;
            }
        }
        var low = given.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .min()
                .orElse(0);
        var high = given.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .max()
                .orElse(0);
        filled.forEach(i -> values[i] = Math.clamp(values[i], low, high));
        return new History(values, seasonLength, List.copyOf(filled), waiting);
    }

    /** On the straight line between the nearest values; the first and the last of a series are always there. */
    private static double between(List<@Nullable Double> given, int at) {
        var before = at;
        Double left = null;
        while (left == null) {
            left = given.get(--before);
        }
        var after = at;
        Double right = null;
        while (right == null) {
            right = given.get(++after);
        }
        return left + (right - left) * (at - before) / (after - before);
    }

    private static double seasonal(List<@Nullable Double> given, int at, int seasonLength) {
        var sum = 0.0;
        var count = 0;
        for (var other = at % seasonLength; seasonLength > 1 && other < given.size(); other += seasonLength) {
            var value = given.get(other);
            if (value != null && other > 0 && other < given.size() - 1) {
                sum += value - between(given, other);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    boolean constant() {
        for (var value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    boolean neverNegative() {
        for (var value : values) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }
}
