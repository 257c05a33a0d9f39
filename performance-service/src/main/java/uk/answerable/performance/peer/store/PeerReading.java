package uk.answerable.performance.peer.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.answerable.kernel.access.Scope;
import uk.answerable.performance.peer.rules.PeerFigures;
import uk.answerable.performance.peer.rules.PeerGroups;
import uk.answerable.performance.peer.rules.PeerQuestion;
import uk.answerable.performance.series.store.SeriesStore;

/** Reads whole forces beside their peers: groups in one statement, figures of all of them in another. */
@ApplicationScoped
public class PeerReading {

    private static final PeerGroups ALONE = new PeerGroups(List.of());

    private final PeerGroupStore groups;
    private final SeriesStore series;

    @Inject
    PeerReading(PeerGroupStore groups, SeriesStore series) {
        this.groups = groups;
        this.series = series;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PeerReading() {
        this.groups = null;
        this.series = null;
    }

    /**
     * Figures of each, the caller's own force with what is not public yet, others as the public knows them.
     *
     * @param asked all as known at one moment
     */
    public Uni<Map<PeerQuestion, PeerFigures>> figures(Scope scope, List<PeerQuestion> asked) {
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var forces = asked.stream().map(PeerQuestion::force).collect(Collectors.toUnmodifiableSet());
        return groups.of(scope, forces, asked.getFirst().asKnownAt()).chain(found -> figures(scope, asked, found));
    }

    /** Their own figures only, for what is not compared with peers; one statement. */
    public Uni<Map<PeerQuestion, PeerFigures>> alone(Scope scope, List<PeerQuestion> asked) {
        return figures(scope, asked, Map.of());
    }

    private Uni<Map<PeerQuestion, PeerFigures>> figures(
            Scope scope, List<PeerQuestion> asked, Map<String, PeerGroups> groupsOf) {
        var keys = asked.stream()
                .flatMap(one -> one.series(groupsOf.getOrDefault(one.force(), ALONE)).stream())
                .distinct()
                .toList();
        return series.known(scope, keys).map(known -> {
            var all = new HashMap<PeerQuestion, PeerFigures>();
            asked.forEach(one -> all.put(one, one.figures(groupsOf.getOrDefault(one.force(), ALONE), known)));
            return all;
        });
    }
}
