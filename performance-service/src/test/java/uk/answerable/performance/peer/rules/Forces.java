package uk.answerable.performance.peer.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/** Quarterly figures of made-up forces. */
final class Forces {

    private static final Instant KNOWN = Instant.parse("2020-01-10T09:00:00Z");

    private Forces() {}

    static Period quarter(int year, int month) {
        var start = LocalDate.of(year, month, 1);
        return new Period(start, start.plusMonths(3).minusDays(1), PeriodKind.QUARTER);
    }

    static Known figure(Period period, String printed) {
        return figure(period, printed, ValueForm.PERCENT);
    }

    static Known figure(Period period, String printed, ValueForm form) {
        var number = new BigDecimal(printed.replace("%", ""));
        return new Known(period, new Value(printed, number, form, "unit", null, null), 1, KNOWN, KNOWN, "paper", null);
    }
}
