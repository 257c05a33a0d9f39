package uk.answerable.performance.reading.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.observation.rules.Vintage;

/** Monthly figures, each known ten days after its month. */
public final class Months {

    public static final ReadingPolicy POLICY =
            new ReadingPolicy(LocalDate.MIN, 13, 6, 30, 12, 3, BigDecimal.ONE, "test");

    private Months() {}

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), PeriodKind.MONTH);
    }

    /** Counts of months that follow each other; null for one that is missing. */
    public static List<Known> counts(String first, @Nullable Integer... values) {
        var figures = new ArrayList<Known>();
        var month = YearMonth.parse(first);
        for (var value : values) {
            if (value != null) {
                figures.add(figure(month, String.valueOf(value), ValueForm.COUNT, null, null));
            }
            month = month.plusMonths(1);
        }
        return figures;
    }

    public static Known share(YearMonth month, int numerator, int denominator) {
        return figure(
                month,
                BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                        + "%",
                ValueForm.PERCENT,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator));
    }

    public static Known figure(
            YearMonth month,
            String printed,
            ValueForm form,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        var known =
                month.atEndOfMonth().plusDays(10).atStartOfDay(ZoneOffset.UTC).toInstant();
        return figure(month, printed, form, numerator, denominator, known, Vintage.PLAIN);
    }

    public static Known figure(
            YearMonth month,
            String printed,
            ValueForm form,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Instant known,
            Vintage vintage) {
        var number = new BigDecimal(printed.replace("%", ""));
        return new Known(
                month(month),
                new Value(printed, number, form, "", numerator, denominator),
                1,
                known,
                known,
                "paper",
                null,
                vintage);
    }
}
