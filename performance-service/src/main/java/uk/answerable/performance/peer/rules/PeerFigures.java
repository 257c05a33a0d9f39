package uk.answerable.performance.peer.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;

/**
 * Figures of one measure and statistic, of a force and of everybody it is compared with, as known at one moment.
 *
 * @param force code
 * @param byForce of the whole of each force, the force itself among them
 * @param stated what a source prints of a group itself: its average, the force's place in it
 */
public record PeerFigures(
        String force,
        PeerGroups groups,
        Map<String, Map<Period, Known>> byForce,
        Map<String, Map<Period, Known>> stated) {

    public PeerFigures {
        byForce = Map.copyOf(byForce);
        stated = Map.copyOf(stated);
    }

    /** Statistic in which a source prints the average of a group of this kind. */
    public static String statedAverage(PeerGroupKind kind) {
        return switch (kind) {
            case MOST_SIMILAR -> "msg_average";
            case FAMILY -> "family_group_average";
            case NATIONAL -> "national_average";
        };
    }

    /** Statistic in which a source prints the place of the force in it. */
    public static String statedPlace(PeerGroupKind kind) {
        return switch (kind) {
            case MOST_SIMILAR -> "msg_position";
            case FAMILY -> "family_group_position";
            case NATIONAL -> "national_position";
        };
    }

    Optional<Known> own(Period period) {
        return figure(force, period);
    }

    Optional<Known> figure(String of, Period period) {
        return Optional.ofNullable(byForce.getOrDefault(of, Map.of()).get(period));
    }

    Optional<Known> statedAt(String statistic, Period period) {
        return Optional.ofNullable(stated.getOrDefault(statistic, Map.of()).get(period));
    }

    /** Of the members whose figure of the period is held, a number each. */
    List<BigDecimal> numbers(PeerGroup group, Period period) {
        return group.members().stream()
                .flatMap(member -> figure(member, period).stream())
                .flatMap(figure -> Optional.ofNullable(number(figure)).stream())
                .toList();
    }

    static @Nullable BigDecimal number(Known figure) {
        return figure.value().unrounded();
    }
}
