package uk.answerable.performance.peer.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.series.rules.Change;

/**
 * How a force moved on the year before beside how its peers did: "trends in line with other forces" as a test (FEATURES
 * B6 222). Counts and rates by per cent, percentages by points; counts of the peers are added, other figures averaged.
 *
 * @param own change of the force, in the unit its {@code change} prints
 * @param peers change of the peers
 */
public record PeerMovement(Change own, Change peers, int held, int members, PeerTrend standing, String words) {

    /** Where the movement of a force lies to that of its peers. */
    public enum PeerTrend {
        ABOVE("above"),
        IN_LINE("in line with"),
        BELOW("below");

        private final String words;

        PeerTrend(String words) {
            this.words = words;
        }
    }

    /** Only forces with a figure in both years count; empty where the force has none or too few others have. */
    static Optional<PeerMovement> of(PeerFigures figures, PeerGroup group, Period period, PeerPolicy policy) {
        var before = period.yearEarlier();
        var own = figures.own(period)
                .flatMap(now -> figures.own(before).flatMap(then -> Change.between(now.value(), then.value())));
        var nows = new ArrayList<Known>();
        var thens = new ArrayList<Known>();
        for (var member : group.members()) {
            var now = figures.figure(member, period);
            var then = figures.figure(member, before);
            if (!member.equals(figures.force())
                    && now.isPresent()
                    && then.isPresent()
                    && Change.between(now.get().value(), then.get().value()).isPresent()) {
                nows.add(now.get());
                thens.add(then.get());
            }
        }
        var others = (int) group.members().stream()
                .filter(member -> !member.equals(figures.force()))
                .count();
        var told = own.filter(change -> change.amount() != null);
        if (told.isEmpty() || !policy.isEnough(nows.size(), others)) {
            return Optional.empty();
        }
        var peers = change(nows, thens);
        var moved = peers.amount();
        return moved == null
                ? Optional.empty()
                : Optional.of(of(told.get(), peers, moved, nows.size(), others, group, period, policy));
    }

    private static PeerMovement of(
            Change own,
            Change peers,
            BigDecimal moved,
            int held,
            int others,
            PeerGroup group,
            Period period,
            PeerPolicy policy) {
        var amount = own.amount();
        var apart = (amount == null ? BigDecimal.ZERO : amount).subtract(moved);
        var standing = apart.abs().compareTo(policy.inLinePoints()) <= 0
                ? PeerTrend.IN_LINE
                : apart.signum() > 0 ? PeerTrend.ABOVE : PeerTrend.BELOW;
        return new PeerMovement(
                own,
                peers,
                held,
                others,
                standing,
                "%s on the year before in %s, %s other forces (%s; %d of %d: %s); in line within %s points"
                        .formatted(
                                own.printed(),
                                period.label(),
                                standing.words,
                                peers.printed(),
                                held,
                                others,
                                group.label(),
                                policy.inLinePoints().toPlainString()));
    }

    private static Change change(List<Known> nows, List<Known> thens) {
        var now = sum(nows);
        var then = sum(thens);
        var form = nows.getFirst().value().form();
        if (form == ValueForm.PERCENT || form == ValueForm.POINTS || form == ValueForm.SHARE) {
            var size = nows.size();
            return Change.points(mean(now, size), mean(then, size), Change.PERCENT_DECIMALS);
        }
        return Change.percent(now, then, Change.PERCENT_DECIMALS);
    }

    private static BigDecimal mean(BigDecimal sum, int size) {
        return sum.divide(BigDecimal.valueOf(size), MathContext.DECIMAL128);
    }

    private static BigDecimal sum(List<Known> figures) {
        return figures.stream()
                .map(PeerFigures::number)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
