package uk.answerable.performance.chart.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.chart.rules.FoundSignal;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.chart.rules.SignalKind;

/** A signal at a point. */
@Description("A special cause at one point.")
public record PointSignal(
        @NonNull SignalKind kind,

        @NonNull @Description("Above or rising, below or falling.")
        Side side) {

    static PointSignal of(FoundSignal signal) {
        return new PointSignal(signal.kind(), signal.side());
    }
}
