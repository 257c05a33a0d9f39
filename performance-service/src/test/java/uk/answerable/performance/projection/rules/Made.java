package uk.answerable.performance.projection.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Series made for a test; the same every time. */
final class Made {

    static final double[] SEASON = {0.8, 0.9, 1.1, 1.2, 1.0, 0.95, 1.05, 1.15, 0.85, 1.0, 1.1, 0.9};

    private Made() {}

    static double[] of(int length, IntToDoubleFunction value) {
        return IntStream.range(0, length).mapToDouble(value).toArray();
    }

    static double[] noise(int length, long seed) {
        var random = new Random(seed);
        return of(length, t -> random.nextGaussian());
    }

    /** Grows by a half a month, with a season and noise of 3 %. */
    static double[] monthly(int length) {
        var noise = noise(length, 5);
        return of(length, t -> (200 + 0.5 * t) * SEASON[t % 12] * (1 + 0.03 * noise[t]));
    }

    static History history(double... values) {
        return history(Arrays.stream(values)
                .boxed()
                .<@Nullable Double>map(value -> value)
                .toList());
    }

    static History history(List<@Nullable Double> values) {
        return History.of(values, 12).orThrow();
    }
}
