package uk.answerable.kernel.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A quarter of a financial year.
 *
 * @param number 1 is April to June, 4 is January to March
 */
public record Quarter(FinancialYear year, int number) {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has quarters 1 to 4");
        }
    }

    public static Quarter of(LocalDate day) {
        var year = FinancialYear.of(day);
        return new Quarter(year, (day.getMonthValue() + 8) % 12 / 3 + 1);
    }

    public YearMonth firstMonth() {
        return year.firstMonthOf(number);
    }

    public YearMonth lastMonth() {
        return firstMonth().plusMonths(2);
    }

    /** {@code Q4 2019/20}. */
    public String label() {
        return "Q%d %s".formatted(number, year.label());
    }

    /** {@code January to March 2020}. */
    public String inMonths() {
        return "%s to %s %d"
                .formatted(name(firstMonth()), name(lastMonth()), lastMonth().getYear());
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** The quarter of the same number that is nearest to a day. */
    Quarter nearestTo(LocalDate day) {
        var own = FinancialYear.of(day).start();
        var nearest = new Quarter(new FinancialYear(own), number);
        for (int start : new int[] {own - 1, own + 1}) {
            var other = new Quarter(new FinancialYear(start), number);
            if (other.monthsFrom(day) < nearest.monthsFrom(day)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private long monthsFrom(LocalDate day) {
        var month = YearMonth.from(day);
        if (month.isBefore(firstMonth())) {
            return month.until(firstMonth(), ChronoUnit.MONTHS);
        }
        return month.isAfter(lastMonth()) ? lastMonth().until(month, ChronoUnit.MONTHS) : 0;
    }
}
