package uk.answerable.performance.recurring.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.performance.area.api.Area;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.recurring.rules.RecurringState;
import uk.answerable.performance.series.api.Period;

/** A recurring exception as the graph shows it. All but its id can be denied. */
@Description("A measure of an area that keeps being exceptional: on the list until an analyst clears it.")
public record RecurringException(
        @Id @NonNull String id,
        @Nullable Measure measure,
        @Nullable Area area,
        @Nullable String statistic,
        @Nullable Side side,
        @Nullable RecurringState state,

        @Nullable @Description("Exceptional periods, the oldest first.")
        List<@NonNull Period> periods,

        @Nullable @Description("How often it came back after it had been cleared.")
        Integer reopenings,

        @Nullable @Description("Analysts' decisions, in their order.")
        List<@NonNull ExceptionClearing> clearings,

        @Nullable @Description("Name it when clearing, to be told of what happened in between.")
        Integer version,

        @Ignore Place place)
        implements Guarded {

    /** One decision. */
    @Description("An analyst's decision that an exception needs no watching any more.")
    public record ExceptionClearing(
            @Nullable OffsetDateTime at,
            @Nullable String office,
            @Nullable String reason) {}

    static RecurringException of(
            uk.answerable.performance.recurring.rules.RecurringException exception, Dictionary dictionary) {
        var of = exception.of();
        return new RecurringException(
                exception.id().toString(),
                dictionary.measure(of.measure()).map(Measure::of).orElse(null),
                dictionary.area(of.area()).map(Area::of).orElse(null),
                of.statistic(),
                of.side(),
                exception.state(),
                exception.periods().stream()
                        .map(each -> Period.of(each.period()))
                        .toList(),
                exception.reopenings(),
                exception.clearings().stream()
                        .map(each ->
                                new ExceptionClearing(each.at().atOffset(ZoneOffset.UTC), each.office(), each.reason()))
                        .toList(),
                exception.version(),
                Place.ofForce(Place.ANY, of.force()));
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
