package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of its figures.
 *
 * @param form how a stated figure is held against it
 * @param printed at the decimals asked for
 * @param amount unrounded; null for words and ranges
 * @param lower of a range, included
 * @param upper of a range, included; null when open
 * @param explanation how it was made, with its inputs
 */
public record Derived(
        Form form,
        String printed,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String explanation) {

    /** How a stated figure agrees. */
    public enum Form {
        /** To the printed digit. */
        NUMBER,
        /** By lying within. */
        RANGE,
        /** By lying within at its own decimals: the inputs are rounded. */
        ROUNDED_RANGE,
        /** By meaning the same. */
        WORDS,
        /** By being there at all. */
        POSSIBLE,
        /** By the number of months it names. */
        MONTHS,
        /** By what it says of every figure. */
        EVERY
    }

    static Derived number(String printed, BigDecimal amount, String explanation) {
        return new Derived(Form.NUMBER, printed, amount, null, null, explanation);
    }

    static Derived words(String words, String explanation) {
        return new Derived(Form.WORDS, words, null, null, null, explanation);
    }

    static Derived range(String printed, @Nullable BigDecimal lower, @Nullable BigDecimal upper, String explanation) {
        return new Derived(Form.RANGE, printed, null, lower, upper, explanation);
    }
}
