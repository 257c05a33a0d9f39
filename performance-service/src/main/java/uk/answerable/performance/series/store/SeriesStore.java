package uk.answerable.performance.series.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.disclosure.store.SmallCountGuard;
import uk.answerable.performance.measure.rules.Statistic;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.observation.store.FigureRow;
import uk.answerable.performance.timeliness.store.TimelinessStore;

/** Reads series. The public sees what was published by the moment asked for, a force and its scrutineers all known. */
@ApplicationScoped
public class SeriesStore {

    /** Figures of one series that are read at most: the newest; a century of months. */
    private static final int LONGEST = 1_200;

    private static final String KNOWN = """
            WITH wanted AS (
                SELECT * FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(
                    n int, force text, measure text, area text, statistic text,
                    known_by timestamptz, unpublished boolean))
            SELECT CAST(row_to_json(figure) AS text)
            FROM (
                SELECT w.n, o.period_start, o.period_end, o.period_kind, v.version, v.known_at, v.published_at,
                       v.printed, v.number, v.form, v.unit, v.numerator, v.denominator, v.source, v.note,
                       v.base, v.sample, v.provisional, v.as_at, v.raw, v.readers_note
                FROM wanted w
                CROSS JOIN LATERAL (
                    SELECT id, period_start, period_end, period_kind FROM observation
                    WHERE force = w.force AND measure = w.measure AND area = w.area AND statistic = w.statistic
                    ORDER BY period_end DESC, period_start DESC
                    LIMIT :longest) o
                CROSS JOIN LATERAL (
                    SELECT * FROM observation_version
                    WHERE observation_id = o.id AND known_at <= w.known_by
                      AND (w.unpublished OR published_at <= w.known_by)
                    ORDER BY version DESC
                    LIMIT 1) v) figure
            """;

    private final Sessions sessions;
    private final TimelinessStore timeliness;
    private final SmallCountGuard smallCounts;
    private final JsonRows rows;

    @Inject
    SeriesStore(Sessions sessions, TimelinessStore timeliness, SmallCountGuard smallCounts, JsonRows rows) {
        this.sessions = sessions;
        this.timeliness = timeliness;
        this.smallCounts = smallCounts;
        this.rows = rows;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SeriesStore() {
        this.sessions = null;
        this.timeliness = null;
        this.smallCounts = null;
        this.rows = null;
    }

    private record Wanted(
            int n,
            String force,
            String measure,
            String area,
            String statistic,
            Instant known_by,
            boolean unpublished) {}

    /** Every figure of the series the caller may see; a series without one is absent. One statement for all. */
    public Uni<Map<SeriesKey, List<Known>>> known(Scope scope, List<SeriesKey> keys) {
        return all(scope, smallCounts.withParts(scope, keys)).map(known -> smallCounts.shown(scope, keys, known));
    }

    private Uni<Map<SeriesKey, List<Known>>> all(Scope scope, List<SeriesKey> keys) {
        var computed = keys.stream().filter(SeriesStore::isComputed).toList();
        var submitted = keys.stream().filter(key -> !isComputed(key)).toList();
        return submitted(scope, submitted)
                .chain(known -> timeliness.known(scope, computed).map(more -> {
                    known.putAll(more);
                    return known;
                }));
    }

    private static boolean isComputed(SeriesKey key) {
        return key.statistic().equals(Statistic.PERCENT_FROM_CASES);
    }

    private Uni<Map<SeriesKey, List<Known>>> submitted(Scope scope, List<SeriesKey> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(new HashMap<>());
        }
        return sessions.read(session -> session.createNativeQuery(KNOWN, String.class)
                        .setParameter("wanted", rows.parameter(wanted(scope, keys)))
                        .setParameter("longest", LONGEST)
                        .getResultList())
                .map(answer -> {
                    var known = new HashMap<SeriesKey, List<Known>>();
                    for (var line : answer) {
                        var row = rows.read(line, FigureRow.class);
                        known.computeIfAbsent(keys.get(row.n()), key -> new ArrayList<>())
                                .add(row.known());
                    }
                    return known;
                });
    }

    private static List<Wanted> wanted(Scope scope, List<SeriesKey> keys) {
        var wanted = new ArrayList<Wanted>();
        for (var key : keys) {
            var unpublished = scope.permits("Observation", "unpublished", Place.ofForce(Place.ANY, key.force()));
            wanted.add(new Wanted(
                    wanted.size(),
                    key.force(),
                    key.measure(),
                    key.area(),
                    key.statistic(),
                    key.asKnownAt(),
                    unpublished));
        }
        return wanted;
    }
}
