package uk.answerable.performance.projection.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.projection.rules.Interval;

/** An interval as the graph shows it. */
@Description("Where the value is expected to fall, so often in a hundred.")
public record ProjectionInterval(
        int level, @NonNull BigDecimal lower, @NonNull BigDecimal upper) {

    static ProjectionInterval of(Interval interval) {
        return new ProjectionInterval(interval.level(), Rounded.of(interval.low()), Rounded.of(interval.high()));
    }
}
