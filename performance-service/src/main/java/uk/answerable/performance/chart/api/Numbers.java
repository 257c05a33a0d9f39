package uk.answerable.performance.chart.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Computed numbers as they leave: ten decimals, no zeros behind the last digit, null for none. */
public final class Numbers {

    private static final int DECIMALS = 10;

    private Numbers() {}

    public static @Nullable BigDecimal of(double number) {
        if (!Double.isFinite(number)) {
            return null;
        }
        var plain = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
