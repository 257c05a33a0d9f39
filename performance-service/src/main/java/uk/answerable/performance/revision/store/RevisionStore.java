package uk.answerable.performance.revision.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.observation.rules.Vintage;
import uk.answerable.performance.revision.rules.Revision;

/**
 * Compares two moments. The public sees what was published by each; a force and its scrutineers all that was known. Only
 * versions whose moment lies between the two are read.
 */
@ApplicationScoped
public class RevisionStore {

    private static final String VISIBLE = """
            (SELECT * FROM observation_version
             WHERE observation_id = o.id AND known_at <= m.%1$s AND (m.unpublished OR published_at <= m.%1$s)
             ORDER BY version DESC LIMIT 1)
            """;

    private static final String REVISIONS = """
            WITH m AS (
                SELECT CAST(CAST(:since AS text) AS timestamptz) AS since,
                       CAST(CAST(:until AS text) AS timestamptz) AS until,
                       CAST(CAST(:unpublished AS text) AS boolean) AS unpublished,
                       CAST(CAST(:added AS text) AS boolean) AS added
            ), touched AS (
                SELECT v.observation_id FROM observation_version v, m
                WHERE v.known_at > m.since AND v.known_at <= m.until
                UNION
                SELECT v.observation_id FROM observation_version v, m
                WHERE NOT m.unpublished AND v.published_at > m.since AND v.published_at <= m.until
            )
            SELECT CAST(row_to_json(r) AS text)
            FROM (
                SELECT o.measure, o.area, o.statistic, o.period_start, o.period_end, o.period_kind,
                       to_jsonb(a) - 'observation_id' - 'submission_id' AS after,
                       to_jsonb(b) - 'observation_id' - 'submission_id' AS before
                FROM touched t
                CROSS JOIN m
                JOIN observation o ON o.id = t.observation_id AND o.force = :force
                CROSS JOIN LATERAL %s a
                LEFT JOIN LATERAL %s b ON true
                WHERE (b.version IS NULL AND m.added) OR b.version <> a.version
                ) r
            WHERE (measure, area, statistic, period_end, period_start)
                > (:measure, :area, :statistic, CAST(CAST(:end AS text) AS date), CAST(CAST(:start AS text) AS date))
            ORDER BY measure, area, statistic, period_end, period_start
            LIMIT :most
            """.formatted(VISIBLE.formatted("until"), VISIBLE.formatted("since"));

    private final Sessions sessions;
    private final JsonRows rows;

    @Inject
    RevisionStore(Sessions sessions, JsonRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected RevisionStore() {
        this.sessions = null;
        this.rows = null;
    }

    record VersionRow(
            int version,
            Instant known_at,
            @Nullable Instant published_at,
            String printed,
            @Nullable BigDecimal number,
            ValueForm form,
            String unit,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal base,
            @Nullable BigDecimal sample,
            boolean provisional,
            @Nullable LocalDate as_at,
            String source,
            @Nullable String note,
            @Nullable String reason) {

        Known known(Period period) {
            return new Known(
                    period,
                    new Value(printed, number, form, unit, numerator, denominator),
                    version,
                    known_at,
                    published_at,
                    source,
                    note,
                    new Vintage(provisional, as_at, base, sample, null, null));
        }
    }

    record RevisionRow(
            String measure,
            String area,
            String statistic,
            LocalDate period_start,
            LocalDate period_end,
            PeriodKind period_kind,
            VersionRow after,
            @Nullable VersionRow before) {

        Revision revision(String force) {
            var period = new Period(period_start, period_end, period_kind);
            var was = before;
            return new Revision(
                    new ObservationKey(force, measure, area, statistic, period),
                    was == null ? null : was.known(period),
                    after.known(period),
                    was == null ? null : after.reason());
        }
    }

    /**
     * Figures of a force that differ, in the order of measure, area, statistic and period.
     *
     * @param added whether figures that are new are wanted, too
     * @param after cursor of {@link #cursor}
     */
    public Uni<List<Revision>> between(
            Scope scope, String force, Instant since, Instant until, boolean added, Optional<Cursor> after, int most) {
        var key = after.map(Cursor::key).orElse(List.of("", "", "", "0001-01-01", "0001-01-01"));
        var unpublished = scope.permits("Observation", "unpublished", Place.ofForce(Place.ANY, force));
        return sessions.read(session -> session.createNativeQuery(REVISIONS, String.class)
                        .setParameter("since", since.toString())
                        .setParameter("until", until.toString())
                        .setParameter("unpublished", String.valueOf(unpublished))
                        .setParameter("added", String.valueOf(added))
                        .setParameter("force", force)
                        .setParameter("measure", key.get(0))
                        .setParameter("area", key.get(1))
                        .setParameter("statistic", key.get(2))
                        .setParameter("end", key.get(3))
                        .setParameter("start", key.get(4))
                        .setParameter("most", most)
                        .getResultList())
                .map(found -> found.stream()
                        .map(line -> rows.read(line, RevisionRow.class).revision(force))
                        .toList());
    }

    /** Where a revision stands in the order. */
    public static Cursor cursor(Revision revision) {
        var key = revision.key();
        return Cursor.of(
                key.measure(),
                key.area(),
                key.statistic(),
                key.period().end(),
                key.period().start());
    }
}
