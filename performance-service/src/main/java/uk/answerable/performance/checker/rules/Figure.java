package uk.answerable.performance.checker.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a report prints it.
 *
 * @param source document and place ({@code 004:2(2):p8})
 * @param measure code or label
 * @param area label
 * @param statistic code; what is counted or computed
 * @param printed as it stands
 */
public record Figure(
        String source,
        String measure,
        String area,
        LocalDate start,
        LocalDate end,
        String statistic,
        String printed,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String unit) {

    /** The number printed, or null for a word. */
    public @Nullable BigDecimal number() {
        return Numbers.plain(printed);
    }

    public String document() {
        var end = source.indexOf(':');
        return end < 0 ? source : source.substring(0, end);
    }

    boolean isPercent() {
        return printed.endsWith("%") || unit.startsWith("%");
    }

    boolean isMonth() {
        return start.getDayOfMonth() == 1
                && YearMonth.from(start).atEndOfMonth().equals(end);
    }

    /** A number of things: a count in any table, but not one to date. */
    boolean isCount() {
        return statistic.equals("count") || (statistic.startsWith("count_") && !statistic.startsWith("count_ytd"));
    }

    boolean isOfForce() {
        return area.endsWith("(force)") || area.equals("Force");
    }

    /** Measure, area and period: what two tables may both print. */
    String key() {
        return measure + '|' + area + '|' + start + '|' + end;
    }

    /** For a finding. */
    String label() {
        return "%s, %s, %s".formatted(words(), area, Times.label(start, end));
    }

    String words() {
        return measure.replace('_', ' ');
    }
}
