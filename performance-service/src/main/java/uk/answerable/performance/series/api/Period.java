package uk.answerable.performance.series.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.observation.rules.PeriodKind;

/** A period as the graph shows it. */
@Description("The time a figure describes: 2019-12, 2019/20 Q3, 2019/20 YTD Dec, 12m to 2020-07.")
public record Period(
        @NonNull String label,
        @NonNull LocalDate start,
        @NonNull LocalDate end,
        @NonNull PeriodKind kind) {

    public static Period of(uk.answerable.performance.observation.rules.Period period) {
        return new Period(period.label(), period.start(), period.end(), period.kind());
    }
}
