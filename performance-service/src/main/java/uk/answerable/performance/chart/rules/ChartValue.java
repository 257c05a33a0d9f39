package uk.answerable.performance.chart.rules;

import java.time.LocalDate;

/**
 * A value in time.
 *
 * @param date first day of what it describes
 * @param value NaN when missing; the count of u' and p' charts
 * @param base what the count is over; 1 on an XmR chart
 */
public record ChartValue(LocalDate date, double value, double base) {

    public static ChartValue of(LocalDate date, double value) {
        return new ChartValue(date, value, 1);
    }

    public static ChartValue missing(LocalDate date) {
        return new ChartValue(date, Double.NaN, 1);
    }

    boolean isMissing() {
        return Double.isNaN(value);
    }

    /** What is plotted. */
    double plotted() {
        return value / base;
    }
}
