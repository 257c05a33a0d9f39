package uk.answerable.performance.projection.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.projection.rules.ProjectionQuestion.Dated;
import uk.answerable.performance.series.api.Period;

/** A projected period as the graph shows it. */
public record ProjectedPoint(
        @NonNull Period period,
        @NonNull BigDecimal value,
        @NonNull List<@NonNull ProjectionInterval> intervals) {

    static ProjectedPoint of(uk.answerable.performance.projection.rules.ProjectedPoint point, Dated dated) {
        return new ProjectedPoint(
                Period.of(dated.periodOf(point.ahead())),
                Rounded.of(point.value()),
                point.intervals().stream().map(ProjectionInterval::of).toList());
    }
}
