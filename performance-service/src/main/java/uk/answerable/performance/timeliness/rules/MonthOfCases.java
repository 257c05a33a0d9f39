package uk.answerable.performance.timeliness.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import uk.answerable.performance.measure.rules.Statistic;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * The cases of one force that reached a step in a month. A figure computed from cases and one a force publishes are two
 * statistics, never one (DESIGN, The graph).
 *
 * @param month any day of it
 * @param within how many in time
 * @param total how many, at least one
 * @param generated whether any of them is made up for demonstration
 * @param knownAt when the newest of them became known
 */
public record MonthOfCases(LocalDate month, long within, long total, boolean generated, Instant knownAt) {

    private static final String SOURCE = "complaint cases";

    /** Printed as forces print it: whole per cent, rounded half up; the numbers behind it stand beside it. */
    public Known figure() {
        var percent = BigDecimal.valueOf(within * 100).divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP);
        var start = YearMonth.from(month).atDay(1);
        return new Known(
                Period.of(start, YearMonth.from(month).atEndOfMonth(), Statistic.PERCENT_FROM_CASES),
                new Value(
                        percent.toPlainString() + "%",
                        percent,
                        ValueForm.PERCENT,
                        "% of cases",
                        BigDecimal.valueOf(within),
                        BigDecimal.valueOf(total)),
                1,
                knownAt,
                knownAt,
                SOURCE,
                generated ? "computed from generated cases, for demonstration" : null);
    }
}
