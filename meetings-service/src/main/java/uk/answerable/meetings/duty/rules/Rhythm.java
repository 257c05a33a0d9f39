package uk.answerable.meetings.duty.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.answerable.kernel.validation.FinancialYear;
import uk.answerable.kernel.validation.Quarter;

/** When a duty is to be met. Where the Order sets no number of days, there is no last day, only what is missing. */
public enum Rhythm {
    /** At all times. */
    KEPT_CURRENT,
    /** For each financial year, before it starts. */
    BEFORE_YEAR,
    /** For each month, as soon as practicable after its end. */
    MONTHLY,
    /** For each quarter of a financial year. */
    QUARTERLY,
    /** Within so many months of what starts it. */
    AFTER_OCCASION;

    /** The period that a day is in, as the checklist names it. */
    public String about(LocalDate day) {
        return switch (this) {
            case KEPT_CURRENT -> "kept current";
            case BEFORE_YEAR -> FinancialYear.of(day).label();
            case MONTHLY -> YearMonth.from(day).toString();
            case QUARTERLY -> Quarter.of(day).label();
            case AFTER_OCCASION -> day.toString();
        };
    }

    /** The first day on which something about the period of that day can be published. */
    LocalDate earliest(LocalDate day) {
        return switch (this) {
            case KEPT_CURRENT, BEFORE_YEAR -> LocalDate.MIN;
            case MONTHLY -> YearMonth.from(day).atEndOfMonth().plusDays(1);
            case QUARTERLY -> Quarter.of(day).lastMonth().atEndOfMonth().plusDays(1);
            case AFTER_OCCASION -> day;
        };
    }
}
