package uk.answerable.performance.chart.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A group of points as the graph shows it. */
@Description("Points that are held against one mean: the series, or a part between breaks.")
public record ChartGroup(
        @Description("Place of its first point.") int from,
        @Nullable LocalDate start,
        int points,

        @Description("Values its limits are made of.") int basedOn,

        @Nullable BigDecimal mean,
        @NonNull @Description("After screening.") BigDecimal averageMovingRange,

        @Description("Moving ranges left out as exceptional themselves.")
        int screenedOut,

        boolean limited,

        @NonNull @Description("Why it starts here, or has no limits.")
        String reason) {

    static ChartGroup of(uk.answerable.performance.chart.rules.ChartGroup group, boolean dated) {
        var range = Numbers.of(group.averageMovingRange());
        return new ChartGroup(
                group.from(),
                dated ? group.start() : null,
                group.points(),
                group.basedOn(),
                Numbers.of(group.mean()),
                range == null ? BigDecimal.ZERO : range,
                group.screenedOut(),
                group.limited(),
                group.reason());
    }
}
