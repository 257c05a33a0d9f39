package uk.answerable.performance.projection.api;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Projected numbers as they leave: seven significant digits, more than any projection is worth. */
final class Rounded {

    private static final MathContext DIGITS = new MathContext(7);

    private Rounded() {}

    static BigDecimal of(double number) {
        var rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static @Nullable BigDecimal ofKnown(@Nullable Double number) {
        return number == null ? null : of(number);
    }
}
