package uk.answerable.performance.peer.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.peer.rules.PeerComparison.PeerPoint;
import uk.answerable.performance.peer.rules.PeerMovement.PeerTrend;
import uk.answerable.performance.series.api.Period;

/** A comparison with peers as the graph shows it. */
@Description("The newest figures of a force, each beside the group of its own period.")
public record PeerComparison(
        @NonNull PeerGroup group,
        @NonNull List<@NonNull PeerFigure> points,

        @NonNull @Description("Where the tolerances come from.")
        String policySource) {

    /** A figure beside its peers as the graph shows it. */
    @Description("A figure, the average of the group in its period, the place in it and how both moved on the year.")
    public record PeerFigure(
            @NonNull Period period,
            @NonNull String printed,
            @Nullable BigDecimal average,

            @NonNull @Description("What it is an average of, or why there is none.")
            String averageBasis,

            @Nullable @Description("From 1; null where it cannot be told.")
            Integer place,

            @Nullable Integer placeOf,

            @NonNull @Description("How the place was found, or why there is none.")
            String placeBasis,

            @Nullable PeerMovement movement) {}

    /** A movement beside that of the peers as the graph shows it. */
    @Description("Change on the year before, of the force and of the others.")
    public record PeerMovement(
            @NonNull String own,
            @NonNull String peers,
            @NonNull PeerTrend standing,
            @NonNull String words) {}

    static PeerComparison of(uk.answerable.performance.peer.rules.PeerComparison comparison) {
        return new PeerComparison(
                PeerGroup.of(comparison.group()),
                comparison.points().stream().map(PeerComparison::figure).toList(),
                comparison.policy().source());
    }

    private static PeerFigure figure(PeerPoint point) {
        var movement = point.movement();
        return new PeerFigure(
                Period.of(point.figure().period()),
                point.figure().value().printed(),
                point.average().value(),
                point.average().basis(),
                point.rank().place(),
                point.rank().of(),
                point.rank().basis(),
                movement == null
                        ? null
                        : new PeerMovement(
                                movement.own().printed(),
                                movement.peers().printed(),
                                movement.standing(),
                                movement.words()));
    }
}
