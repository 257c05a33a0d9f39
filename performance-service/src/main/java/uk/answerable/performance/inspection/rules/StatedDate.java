package uk.answerable.performance.inspection.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A date as far as a document states it: a day, a month or a year.
 *
 * @param text 2020-01-10, 2018-07 or 2014
 * @param last the last day it can mean
 */
public record StatedDate(String text, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Refused when it is none of the three. */
    public static Outcome<StatedDate> of(String field, String text) {
        try {
            var last = switch (text.length()) {
                case YEAR -> Year.parse(text).atMonth(12).atEndOfMonth();
                case MONTH -> YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
            return Outcome.done(new StatedDate(text, last));
        } catch (DateTimeException notADate) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    field,
                    field + " is a day, a month or a year: 2020-01-10, 2018-07, 2014"));
        }
    }

    boolean isDay() {
        return text.length() > MONTH;
    }

    boolean isYear() {
        return text.length() == YEAR;
    }
}
