package uk.answerable.performance.survey.rules;

import java.time.YearMonth;

/** Which months are taken together; every view is of the same responses (FEATURES 236). */
public enum SurveyView {
    MONTH(1),
    ROLLING_3_MONTHS(3),
    ROLLING_6_MONTHS(6),
    ROLLING_12_MONTHS(12),
    YEAR_TO_DATE(0);

    private static final int APRIL = 4;

    private final int months;

    SurveyView(int months) {
        this.months = months;
    }

    /** The first month of the window that ends with this one. */
    public YearMonth first(YearMonth last) {
        if (this == YEAR_TO_DATE) {
            var april = YearMonth.of(last.getYear(), APRIL);
            return last.isBefore(april) ? april.minusYears(1) : april;
        }
        return last.minusMonths(months - 1L);
    }

    /** Windows that overlap share responses: their movement is not that of new ones. */
    public boolean overlaps() {
        return this != MONTH;
    }
}
