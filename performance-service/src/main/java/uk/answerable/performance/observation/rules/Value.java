package uk.answerable.performance.observation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A value with everything its print says.
 *
 * @param printed as the source has it
 * @param number what it says in numbers, with the printed decimals; null for a word
 * @param unit in the source's words
 * @param numerator of what it is a share, where the source says so
 * @param denominator of how many
 */
public record Value(
        String printed,
        @Nullable BigDecimal number,
        ValueForm form,
        String unit,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Decimals printed; comparisons round to them. */
    public int decimals() {
        var known = number;
        return known == null ? 0 : Math.max(0, known.scale());
    }

    /**
     * The number before it was rounded: a percentage whose numerator and denominator are known is taken from them,
     * unless they do not give the printed figure.
     */
    public @Nullable BigDecimal unrounded() {
        var above = numerator;
        var below = denominator;
        if (above == null || below == null || below.signum() == 0) {
            return number;
        }
        if (form == ValueForm.SHARE) {
            return share(above, below);
        }
        if (form != ValueForm.PERCENT || number == null) {
            return number;
        }
        var share = share(above, below);
        var rounded = above.multiply(HUNDRED).divide(below, decimals(), RoundingMode.HALF_UP);
        return rounded.compareTo(number) == 0 ? share : number;
    }

    private static BigDecimal share(BigDecimal above, BigDecimal below) {
        return above.multiply(HUNDRED).divide(below, MathContext.DECIMAL128);
    }

    /** Whether both say the same, however they print it. */
    public boolean saysTheSameAs(Value other) {
        var bothWords = number == null && other.number == null;
        return (bothWords ? printed.equals(other.printed) : same(number, other.number) && form == other.form)
                && unit.equals(other.unit)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
