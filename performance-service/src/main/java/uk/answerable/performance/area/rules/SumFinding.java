package uk.answerable.performance.area.rules;

import java.math.BigDecimal;
import java.util.List;
import uk.answerable.performance.observation.rules.Period;

/**
 * A whole that its parts do not make (FEATURES B3 160, 161): reported on entry, never refused, since sources print such
 * tables.
 *
 * @param area code of the whole
 * @param level of the parts
 * @param parts codes that were added
 * @param remainder whole minus sum: what no part was found for, or too much when negative
 */
public record SumFinding(
        String measure,
        String statistic,
        Period period,
        String area,
        AreaLevel level,
        List<String> parts,
        BigDecimal whole,
        BigDecimal sum,
        BigDecimal remainder) {

    public SumFinding {
        parts = List.copyOf(parts);
    }

    /** In the user's words. */
    public String sentence() {
        return remainder.signum() > 0
                ? "%s parts of %s sum to %s, %s fewer than %s: %s are not placed in any"
                        .formatted(parts.size(), area, plain(sum), plain(remainder), plain(whole), plain(remainder))
                : "%s parts of %s sum to %s, %s more than %s"
                        .formatted(parts.size(), area, plain(sum), plain(remainder.negate()), plain(whole));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
