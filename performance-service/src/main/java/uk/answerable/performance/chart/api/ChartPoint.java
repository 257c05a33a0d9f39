package uk.answerable.performance.chart.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.chart.rules.ChartedPoint;
import uk.answerable.performance.chart.rules.Judgement;

/** A point as drawn. */
@Description("A point of a control chart; limits are null where its group has none.")
public record ChartPoint(
        @Description("From 0.") int place,

        @Nullable @Description("First day of its period; null where values came without dates.")
        LocalDate date,

        @Nullable @Description("Null when missing.") BigDecimal value,

        @Description("Place of its group, from 0.") int group,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal nearLower,
        @Nullable BigDecimal nearUpper,
        @Nullable BigDecimal upper,

        @NonNull @Description("In order of priority; the first is the one it is drawn by.")
        List<@NonNull PointSignal> signals,

        @NonNull Judgement judgement) {

    static ChartPoint of(ChartedPoint point, int place, boolean dated) {
        var limits = point.limits();
        return new ChartPoint(
                place,
                dated ? point.date() : null,
                Numbers.of(point.value()),
                point.group(),
                limits == null ? null : Numbers.of(limits.mean()),
                limits == null ? null : Numbers.of(limits.lower()),
                limits == null ? null : Numbers.of(limits.nearLower()),
                limits == null ? null : Numbers.of(limits.nearUpper()),
                limits == null ? null : Numbers.of(limits.upper()),
                point.signals().stream().map(PointSignal::of).toList(),
                point.judgement());
    }
}
