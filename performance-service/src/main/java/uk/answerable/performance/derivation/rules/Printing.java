package uk.answerable.performance.derivation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as text, rounded half up once. */
final class Printing {

    static final MathContext EXACT = MathContext.DECIMAL128;
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private Printing() {}

    static String plain(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    static String signed(BigDecimal number, int decimals) {
        var text = plain(number, decimals);
        return text.startsWith("-") || new BigDecimal(text).signum() == 0 ? text : "+" + text;
    }

    static String inUnit(BigDecimal number, int decimals, Quantity.Unit unit) {
        return switch (unit) {
            case PERCENT -> plain(number, decimals) + "%";
            case POINTS -> plain(number, decimals) + "pp";
            case SECONDS -> duration(number);
            case PLAIN -> plain(number, decimals);
        };
    }

    /** Whole seconds, half up, as mm:ss. */
    static String duration(BigDecimal seconds) {
        var whole = seconds.setScale(0, RoundingMode.HALF_UP);
        var sign = whole.signum() < 0 ? "-" : "";
        var parts = whole.abs().divideAndRemainder(MINUTE);
        return "%s%02d:%02d".formatted(sign, parts[0].longValue(), parts[1].longValue());
    }

    static String range(@Nullable BigDecimal lower, @Nullable BigDecimal upper, int decimals) {
        if (lower == null || upper == null) {
            return lower == null ? "up to " + plain(number(upper), decimals) : "at least " + plain(lower, decimals);
        }
        if (lower.compareTo(upper) > 0) {
            return "none";
        }
        return lower.compareTo(upper) == 0
                ? plain(lower, decimals)
                : plain(lower, decimals) + " to " + plain(upper, decimals);
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
