package uk.answerable.performance.peer.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;

/**
 * The groups of one force, whoever recorded them. Membership changes: a period is compared with the group of its own
 * last day (FEATURES B6 220).
 */
public record PeerGroups(List<PeerGroup> all) {

    public PeerGroups {
        all = List.copyOf(all);
    }

    /** Kinds the force has a group of, the closest peers first. */
    public List<PeerGroupKind> kinds() {
        return Stream.of(PeerGroupKind.values())
                .filter(kind -> all.stream().anyMatch(group -> group.kind() == kind))
                .toList();
    }

    /** The group of a kind on a day: the one that began last, before all one whose members are named. */
    public Optional<PeerGroup> on(PeerGroupKind kind, LocalDate day) {
        return all.stream()
                .filter(group -> group.kind() == kind && group.holdsOn(day))
                .max(Comparator.comparing(PeerGroup::from).thenComparing(PeerGroup::membersKnown));
    }

    /** Every force that is or was in a group of these. */
    public List<String> members() {
        return all.stream()
                .flatMap(group -> group.members().stream())
                .distinct()
                .toList();
    }
}
