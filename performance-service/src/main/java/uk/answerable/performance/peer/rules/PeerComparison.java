package uk.answerable.performance.peer.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;

/**
 * The newest figures of a force, each beside the group of its own period.
 *
 * @param group as it is on the last day of the newest period
 * @param points newest last
 */
public record PeerComparison(PeerGroup group, List<PeerPoint> points, PeerPolicy policy) {

    public PeerComparison {
        points = List.copyOf(points);
    }

    /**
     * One figure beside its peers.
     *
     * @param movement null where it cannot be told
     */
    public record PeerPoint(
            Known figure,
            PeerAverage average,
            PeerRank rank,
            @Nullable PeerMovement movement) {

        /** What can be told of it, in a sentence; empty where nothing can. */
        public Optional<String> told(PeerGroup group) {
            var parts = new ArrayList<String>();
            var mean = average.value();
            if (mean != null) {
                parts.add("average %s (%s)".formatted(mean.toPlainString(), average.basis()));
            }
            var place = rank.place();
            if (place != null) {
                parts.add(
                        "place %d%s (%s)".formatted(place, rank.of() == null ? "" : " of " + rank.of(), rank.basis()));
            }
            if (movement != null) {
                parts.add(movement.words());
            }
            return parts.isEmpty()
                    ? Optional.empty()
                    : Optional.of("%s in %s beside %s: %s"
                            .formatted(
                                    figure.value().printed(),
                                    figure.period().label(),
                                    group.label(),
                                    String.join("; ", parts)));
        }
    }

    /** With every group of the force that holds at the newest figure, the closest peers first. */
    public static List<PeerComparison> of(PeerFigures figures, int last, Polarity polarity, List<PeerPolicy> policies) {
        var periods = newest(figures, last);
        var all = new ArrayList<PeerComparison>();
        if (periods.isEmpty()) {
            return all;
        }
        for (var kind : figures.groups().kinds()) {
            figures.groups().on(kind, periods.getLast().end()).ifPresent(group -> {
                var points = new ArrayList<PeerPoint>();
                for (var period : periods) {
                    var policy = PeerPolicy.on(policies, period.end());
                    figures.groups()
                            .on(kind, period.end())
                            .flatMap(then -> figures.own(period)
                                    .map(own -> new PeerPoint(
                                            own,
                                            PeerAverage.of(figures, then, period, policy),
                                            PeerRank.of(figures, then, period, polarity),
                                            PeerMovement.of(figures, then, period, policy)
                                                    .orElse(null))))
                            .ifPresent(points::add);
                }
                all.add(new PeerComparison(
                        group, points, PeerPolicy.on(policies, periods.getLast().end())));
            });
        }
        return List.copyOf(all);
    }

    /** Of the newest figure's kind, oldest first. */
    private static List<Period> newest(PeerFigures figures, int last) {
        var own = figures.byForce().getOrDefault(figures.force(), Map.of()).keySet().stream()
                .sorted(Comparator.naturalOrder())
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        var kind = own.getLast().kind();
        var alike = own.stream().filter(period -> period.kind() == kind).toList();
        return alike.subList(Math.max(0, alike.size() - last), alike.size());
    }

    /** The average a target floats with: of the closest peers the force has a group of in that period. */
    public static Optional<PeerAverage> floating(PeerFigures figures, Period period, List<PeerPolicy> policies) {
        return figures.groups().kinds().stream()
                .flatMap(kind -> figures.groups().on(kind, period.end()).stream())
                .findFirst()
                .map(group -> PeerAverage.of(figures, group, period, PeerPolicy.on(policies, period.end())));
    }
}
