package uk.answerable.performance.interval.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far two independent estimates differ, with an interval made of theirs (Newcombe 1998, method 10; Zou and Donner
 * 2008 for rates). An estimate printed with +/- takes part with that.
 *
 * @param amount second less first
 * @param significant whether the interval leaves zero out
 */
public record Difference(double amount, double lower, double upper, double level, boolean significant) {

    public static Difference between(Interval first, Interval second) {
        var amount = second.estimate() - first.estimate();
        var down = Math.hypot(second.estimate() - second.lower(), first.upper() - first.estimate());
        var up = Math.hypot(second.upper() - second.estimate(), first.estimate() - first.lower());
        var lower = amount - down;
        var upper = amount + up;
        return new Difference(amount, lower, upper, first.level(), lower > 0 || upper < 0);
    }

    /**
     * In a sentence.
     *
     * @param decimals to print
     * @param unit behind the numbers, with its blank
     */
    public String wording(int decimals, String unit) {
        var interval = "(%s%% interval %s to %s)"
                .formatted(
                        printed(level * 100, level * 1000 % 10 < 0.5 ? 0 : 1),
                        printed(lower, decimals),
                        printed(upper, decimals) + unit);
        if (!significant) {
            return "not significant: the difference of %s%s may be chance %s"
                    .formatted(signed(amount, decimals), unit, interval);
        }
        return "significant %s of %s%s %s"
                .formatted(amount > 0 ? "increase" : "decrease", printed(Math.abs(amount), decimals), unit, interval);
    }

    private static String signed(double number, int decimals) {
        var text = printed(number, decimals);
        return number > 0 ? "+" + text : text;
    }

    private static String printed(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
