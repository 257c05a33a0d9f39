package uk.answerable.performance.reading.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.reading.rules.CalendarPeriod;
import uk.answerable.performance.reading.rules.CalendarPeriod.CalendarKind;
import uk.answerable.performance.series.api.Period;

/** A comparison with the same season as the graph shows it. */
@Description("The newest month beside the same month of earlier years, and whether the series has a season.")
public record SeasonComparison(
        @NonNull Period period,
        @NonNull List<@NonNull SeasonFigure> earlier,

        @Nullable @Description("Of the earlier ones; null for fewer than two.")
        BigDecimal mean,

        @NonNull String words,

        @NonNull @Description("Whether a season shows, and which months it raises.")
        String season,

        @NonNull List<@NonNull CalendarAnnotation> annotations) {

    /** A figure of the same month as the graph shows it. */
    @Description("A figure of the same month of another year.")
    public record SeasonFigure(
            @NonNull Period period, @NonNull String printed) {}

    /** Days of the calendar as the graph shows them. */
    @Description("Days that move figures: school holidays, weeks of the night-time economy.")
    public record CalendarAnnotation(
            @NonNull CalendarKind kind,
            @NonNull String label,
            @NonNull LocalDate from,
            @NonNull LocalDate to,
            @NonNull String source) {

        static CalendarAnnotation of(CalendarPeriod period) {
            return new CalendarAnnotation(period.kind(), period.label(), period.from(), period.to(), period.source());
        }
    }

    static SeasonComparison of(uk.answerable.performance.reading.rules.SeasonComparison comparison) {
        return new SeasonComparison(
                Period.of(comparison.figure().period()),
                comparison.earlier().stream()
                        .map(figure -> new SeasonFigure(
                                Period.of(figure.period()), figure.value().printed()))
                        .toList(),
                comparison.mean(),
                comparison.words(),
                comparison.season(),
                comparison.annotations().stream().map(CalendarAnnotation::of).toList());
    }
}
