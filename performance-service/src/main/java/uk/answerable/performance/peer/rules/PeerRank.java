package uk.answerable.performance.peer.rules;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * The place of a force among its peers (FEATURES B6 220): counted where the figure of every one of them is held, else as
 * a source states it. A place among some of a group would flatter or hurt by who has not reported yet.
 *
 * @param place from 1, equal figures share one; null where none can be told
 * @param of how many, null where the source does not say
 * @param basis how it was found, or why there is none
 */
public record PeerRank(@Nullable Integer place, @Nullable Integer of, String basis) {

    static PeerRank of(PeerFigures figures, PeerGroup group, Period period, Polarity polarity) {
        var own = figures.own(period);
        var others = group.members().stream()
                .filter(member -> !member.equals(figures.force()))
                .toList();
        var held = others.stream()
                .filter(member -> figures.figure(member, period)
                        .filter(figure -> PeerFigures.number(figure) != null)
                        .isPresent())
                .count();
        var mine = own.map(PeerFigures::number);
        var isCount =
                own.filter(figure -> figure.value().form() == ValueForm.COUNT).isPresent();
        if (!others.isEmpty() && held == others.size() && mine.isPresent() && !isCount) {
            return counted(figures, group, period, polarity, mine.get());
        }
        return figures.statedAt(PeerFigures.statedPlace(group.kind()), period)
                .flatMap(PeerRank::stated)
                .orElseGet(() -> new PeerRank(null, null, missing(own, isCount, others.size(), held, period)));
    }

    private static PeerRank counted(
            PeerFigures figures, PeerGroup group, Period period, Polarity polarity, BigDecimal mine) {
        var least = polarity == Polarity.LESS_IS_GOOD;
        var better = group.members().stream()
                .filter(member -> !member.equals(figures.force()))
                .flatMap(member -> figures.figure(member, period).stream())
                .map(figure -> Objects.requireNonNull(PeerFigures.number(figure)))
                .filter(number -> least ? number.compareTo(mine) < 0 : number.compareTo(mine) > 0)
                .count();
        var all = group.members().contains(figures.force())
                ? group.members().size()
                : group.members().size() + 1;
        return new PeerRank(
                (int) better + 1,
                all,
                least
                        ? "Counted from the figures of all %d, the lowest first".formatted(all)
                        : "Counted from the figures of all %d, the highest first".formatted(all));
    }

    private static Optional<PeerRank> stated(Known figure) {
        return Optional.ofNullable(figure.value().number())
                .map(place -> new PeerRank(place.intValueExact(), null, "As " + figure.source() + " states it"));
    }

    private static String missing(Optional<Known> own, boolean isCount, int others, long held, Period period) {
        if (own.isEmpty()) {
            return "No figure of the force is held for " + period.label();
        }
        if (isCount) {
            return "A place by counts would be one by size: compare rates";
        }
        return others == 0
                ? "No source names the members of the group, and none states the place for " + period.label()
                : "Figures of %d of %d other forces are held for %s; a place needs all of them"
                        .formatted(held, others, period.label());
    }
}
