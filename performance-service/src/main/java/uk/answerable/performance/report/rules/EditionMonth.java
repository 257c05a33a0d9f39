package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Which month an edition may report on. */
public final class EditionMonth {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private EditionMonth() {}

    /**
     * Reads it; refused where it is no month, or not over at the moment.
     *
     * @param moment whose knowledge counts; never after {@code now}
     */
    public static Outcome<YearMonth> of(String text, Instant moment, Instant now) {
        YearMonth month;
        try {
            month = YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "input.month", "the period of an edition is a month: 2019-12"));
        }
        if (moment.isAfter(now)) {
            return notYet("input.asKnownAt");
        }
        return month.atEndOfMonth().isBefore(LocalDate.ofInstant(moment, HERE))
                ? Outcome.done(month)
                : notYet("input.month");
    }

    private static Outcome<YearMonth> notYet(String field) {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.DATE_IN_FUTURE,
                field,
                "an edition reports on a month that is over, from figures that are known"));
    }
}
