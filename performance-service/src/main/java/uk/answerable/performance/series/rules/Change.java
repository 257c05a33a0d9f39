package uk.answerable.performance.series.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * How far a figure moved (METHODS, Comparisons).
 *
 * @param printed with its sign and unit: {@code +10.4%}, {@code -1pp}, {@code not applicable}
 * @param amount rounded half up, null when not applicable
 */
public record Change(
        String printed, ChangeKind kind, @Nullable BigDecimal amount) {

    /** Percent changes are printed to one decimal. */
    public static final int PERCENT_DECIMALS = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From one value to another; empty for words, positions and values of different forms. */
    public static Optional<Change> between(Value current, Value earlier) {
        var now = current.unrounded();
        var before = earlier.unrounded();
        if (now == null || before == null || current.form() != earlier.form()) {
            return Optional.empty();
        }
        return switch (current.form()) {
            case PERCENT, POINTS -> Optional.of(points(now, before, Math.max(current.decimals(), earlier.decimals())));
            case SHARE -> Optional.of(points(now, before, PERCENT_DECIMALS));
            case COUNT, NUMBER, DURATION -> Optional.of(percent(now, before, PERCENT_DECIMALS));
            case POSITION, RANGE, WORD -> Optional.empty();
        };
    }

    /** Whether values of this form have differences at all. */
    public static boolean isTold(ValueForm form) {
        return form != ValueForm.POSITION && form != ValueForm.RANGE && form != ValueForm.WORD;
    }

    /** Per cent of the earlier value, from unrounded values, rounded half up once; from zero there is none. */
    public static Change percent(BigDecimal now, BigDecimal before, int decimals) {
        if (before.signum() == 0) {
            return new Change("not applicable", ChangeKind.NOT_APPLICABLE, null);
        }
        var amount = now.subtract(before).multiply(HUNDRED).divide(before.abs(), decimals, RoundingMode.HALF_UP);
        return new Change(signed(amount) + "%", ChangeKind.PERCENT, amount);
    }

    /** Difference of percentages before rounding. */
    public static Change points(BigDecimal now, BigDecimal before, int decimals) {
        var amount = now.subtract(before).setScale(decimals, RoundingMode.HALF_UP);
        return new Change(signed(amount) + "pp", ChangeKind.POINTS, amount);
    }

    private static String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + amount.toPlainString();
    }
}
