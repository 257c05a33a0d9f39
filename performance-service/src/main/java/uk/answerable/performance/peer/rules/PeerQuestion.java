package uk.answerable.performance.peer.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.SeriesKey;

/** Which figures of a whole force are put beside its peers', and which series that takes. */
public record PeerQuestion(String force, String measure, String statistic, Instant asKnownAt) {

    /** Every series it takes: its own, those of the members, what sources state of the groups. */
    public List<SeriesKey> series(PeerGroups groups) {
        var keys = new ArrayList<SeriesKey>();
        keys.add(of(force));
        groups.members().forEach(member -> keys.add(of(member)));
        groups.kinds().forEach(kind -> stated(kind).forEach(what -> keys.add(stated(what))));
        return keys.stream().distinct().toList();
    }

    /** The figures, observed ones only. */
    public PeerFigures figures(PeerGroups groups, Map<SeriesKey, List<Known>> known) {
        var byForce = new LinkedHashMap<String, Map<Period, Known>>();
        Stream.concat(Stream.of(force), groups.members().stream())
                .forEach(one -> byForce.put(one, byPeriod(of(one), known)));
        var stated = new LinkedHashMap<String, Map<Period, Known>>();
        groups.kinds().forEach(kind -> stated(kind).forEach(what -> stated.put(what, byPeriod(stated(what), known))));
        return new PeerFigures(force, groups, byForce, stated);
    }

    private static List<String> stated(PeerGroupKind kind) {
        return List.of(PeerFigures.statedAverage(kind), PeerFigures.statedPlace(kind));
    }

    private SeriesKey of(String other) {
        return new SeriesKey(other, measure, other, statistic, asKnownAt);
    }

    private SeriesKey stated(String what) {
        return new SeriesKey(force, measure, force, what, asKnownAt);
    }

    private static Map<Period, Known> byPeriod(SeriesKey key, Map<SeriesKey, List<Known>> known) {
        var periods = new HashMap<Period, Known>();
        Observed.of(key.statistic(), known.getOrDefault(key, List.of()))
                .forEach(figure -> periods.put(figure.period(), figure));
        return periods;
    }
}
