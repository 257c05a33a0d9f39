package uk.answerable.kernel.validation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A financial year, April to March.
 *
 * @param start calendar year in which it begins
 */
public record FinancialYear(int start) {

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** {@code 2019/20}. */
    public String label() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }

    /** First month of a quarter, 1 being April to June. */
    YearMonth firstMonthOf(int quarter) {
        return YearMonth.of(start, Month.APRIL).plusMonths(3L * (quarter - 1));
    }
}
