package uk.answerable.performance.series.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.area.api.Area;
import uk.answerable.performance.chart.api.Chart;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.observation.rules.Known;

/**
 * A series as the graph shows it.
 *
 * @param known every observed figure the caller may see, for charts by other rules
 */
@Description("Figures of one measure, area and statistic, as known at one moment; newest last.")
public record Series(
        @NonNull Measure measure,
        @NonNull String force,
        @NonNull Area area,
        @NonNull String statistic,
        @NonNull OffsetDateTime asKnownAt,
        @NonNull List<@NonNull Point> points,
        @NonNull Chart chart,
        @Ignore List<Known> known) {}
