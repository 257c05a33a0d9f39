package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as reports print them, and what may be computed from them. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+\\-\\u2212]?£?\\d[\\d,]*(?:\\.\\d+)?(?:%|pp)?");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\w./,:'’-])(£)?([+\\-\\u2212])?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?![\\d/])"
                    + "(%|\\s?per\\s?cent\\b|\\s?percent\\b|\\s?pp\\b|\\s?percentage points?\\b)?");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,3}) min(?:ute)?s? (\\d{1,2}) sec(?:ond)?s?");
    private static final Pattern AFTER_NUMBER =
            Pattern.compile("^(?:m\\b|k\\b|million\\b|st\\b|nd\\b|rd\\b|th\\b|\\+|[A-Za-z]\\w*).*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** The number a cell holds, or null. */
    static @Nullable BigDecimal plain(String cell) {
        var text = cell.strip();
        if (!PLAIN.matcher(text).matches()) {
            return null;
        }
        return new BigDecimal(text.replace('\u2212', '-').replaceAll("[£,%p+]", ""));
    }

    /** Every quantity of a sentence, left to right; dates, codes and ordinals are none. */
    static List<Quantity> in(String sentence) {
        var masked = Times.mask(sentence);
        var all = new ArrayList<Quantity>();
        var durations = DURATION.matcher(masked);
        while (durations.find()) {
            var seconds = Integer.parseInt(durations.group(1)) * 60 + Integer.parseInt(durations.group(2));
            all.add(new Quantity(
                    BigDecimal.valueOf(seconds),
                    Quantity.Unit.SECONDS,
                    durations.group(),
                    durations.start(),
                    durations.end()));
        }
        masked = DURATION.matcher(masked)
                .replaceAll(found -> " ".repeat(found.group().length()));
        var numbers = IN_TEXT.matcher(masked);
        while (numbers.find()) {
            var rest = masked.substring(numbers.end());
            var unit = unit(numbers.group(1), numbers.group(5));
            if (unit == Quantity.Unit.COUNT && AFTER_NUMBER.matcher(rest).matches()) {
                continue;
            }
            var value = new BigDecimal(
                    numbers.group(3).replace(",", "") + (numbers.group(4) == null ? "" : numbers.group(4)));
            var sign = numbers.group(2);
            all.add(new Quantity(
                    sign == null || sign.equals("+") ? value : value.negate(),
                    unit,
                    numbers.group().strip(),
                    numbers.start(),
                    numbers.end()));
        }
        all.sort(java.util.Comparator.comparingInt(Quantity::start));
        return all;
    }

    private static Quantity.Unit unit(@Nullable String pound, @Nullable String after) {
        if (pound != null) {
            return Quantity.Unit.MONEY;
        }
        if (after == null) {
            return Quantity.Unit.COUNT;
        }
        return after.contains("pp") || after.contains("point") ? Quantity.Unit.POINTS : Quantity.Unit.PERCENT;
    }

    static int decimals(BigDecimal number) {
        return Math.max(0, number.scale());
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    static BigDecimal change(BigDecimal before, BigDecimal now) {
        return percent(now.subtract(before), before);
    }

    /** Whether the exact value prints so, rounded half up. */
    static boolean prints(BigDecimal exact, BigDecimal printed) {
        return exact.setScale(decimals(printed), RoundingMode.HALF_UP).compareTo(printed) == 0
                // Half of the last digit may go either way.
                || exact.setScale(decimals(printed), RoundingMode.HALF_DOWN).compareTo(printed) == 0;
    }

    static boolean truncates(BigDecimal exact, BigDecimal printed) {
        return !prints(exact, printed)
                && exact.setScale(decimals(printed), RoundingMode.DOWN).compareTo(printed) == 0;
    }

    /** Rounded to one decimal more than printed, for the working. */
    static String shown(BigDecimal exact, BigDecimal printed) {
        return exact.setScale(decimals(printed) + 1, RoundingMode.HALF_UP).toPlainString();
    }

    static String rounded(BigDecimal exact, BigDecimal like) {
        return exact.setScale(decimals(like), RoundingMode.HALF_UP).toPlainString();
    }

    /** Two prints of one value: equal at the coarser precision. */
    static boolean agree(BigDecimal one, BigDecimal other) {
        return decimals(one) >= decimals(other) ? prints(one, other) : prints(other, one);
    }

    /** Whether some whole number of {@code base} prints as this per cent. */
    static boolean feasible(BigDecimal percent, int base) {
        var nearest = percent.multiply(BigDecimal.valueOf(base))
                .divide(HUNDRED, 0, RoundingMode.FLOOR)
                .intValue();
        for (var count = Math.max(0, nearest - 1); count <= Math.min(base, nearest + 2); count++) {
            if (prints(percent(BigDecimal.valueOf(count), BigDecimal.valueOf(base)), percent)) {
                return true;
            }
        }
        return false;
    }
}
