package uk.answerable.performance.observation.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.observation.rules.Vintage;

/** One version of an observation as a query answers it; names are the columns'. */
public record FigureRow(
        int n,
        LocalDate period_start,
        LocalDate period_end,
        PeriodKind period_kind,
        int version,
        Instant known_at,
        @Nullable Instant published_at,
        String printed,
        @Nullable BigDecimal number,
        ValueForm form,
        String unit,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String source,
        @Nullable String note,
        @Nullable BigDecimal base,
        @Nullable BigDecimal sample,
        boolean provisional,
        @Nullable LocalDate as_at,
        @Nullable String raw,
        @Nullable String readers_note) {

    public Known known() {
        return new Known(
                new Period(period_start, period_end, period_kind),
                new Value(printed, number, form, unit, numerator, denominator),
                version,
                known_at,
                published_at,
                source,
                note,
                new Vintage(provisional, as_at, base, sample, raw, readers_note));
    }
}
