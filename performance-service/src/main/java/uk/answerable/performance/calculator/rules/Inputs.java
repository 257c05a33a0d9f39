package uk.answerable.performance.calculator.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Collects what is wrong with numbers somebody sent. */
final class Inputs {

    /** Larger numbers lose digits on the way. */
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private static final int MOST_DIGITS = 40;
    private static final double LEAST_LEVEL = 0.9;
    private static final double MOST_LEVEL = 0.999;

    private final List<Refusal> problems = new ArrayList<>();

    void refuse(String field, String message) {
        problems.add(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }

    void require(boolean right, String field, String message) {
        if (!right) {
            refuse(field, message);
        }
    }

    /** A number of a size that can be computed with. */
    void number(String field, @Nullable BigDecimal number) {
        if (number != null && !computable(number)) {
            refuse(field, field + " is larger than 1,000,000,000,000,000 or has more than 40 digits");
        }
    }

    private static boolean computable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.abs().compareTo(LARGEST) <= 0;
    }

    void notNegative(String field, @Nullable BigDecimal number) {
        number(field, number);
        require(number == null || number.signum() >= 0, field, field + " is not below 0");
    }

    void positive(String field, @Nullable BigDecimal number) {
        number(field, number);
        require(number == null || number.signum() > 0, field, field + " is above 0");
    }

    void level(@Nullable BigDecimal level) {
        if (level != null) {
            var usual = computable(level) && level.doubleValue() >= LEAST_LEVEL && level.doubleValue() <= MOST_LEVEL;
            require(usual, "level", "level is 0.9 to 0.999");
        }
    }

    boolean right() {
        return problems.isEmpty();
    }

    <T> Outcome<T> refused() {
        return Outcome.refused(problems);
    }
}
