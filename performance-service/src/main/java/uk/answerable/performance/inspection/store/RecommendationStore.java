package uk.answerable.performance.inspection.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.inspection.rules.FindingKind;
import uk.answerable.performance.inspection.rules.Recommendation;
import uk.answerable.performance.inspection.rules.RecommendationState;

/** Reads what inspections ask for; as readable as the inspection. */
@ApplicationScoped
public class RecommendationStore {

    private static final String COLUMNS = "r.content, r.inspection_id, r.addressed_to, r.place, r.due";

    static final String FIND = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, %s FROM recommendation r JOIN inspection i ON i.id = r.inspection_id
            WHERE r.id IN (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id)) AND %s) found
        """.formatted(COLUMNS, Reach.CONDITION);

    private static final String OF_INSPECTIONS = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT w.n, p.*
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(n int, id uuid)
            CROSS JOIN LATERAL (
                SELECT %s FROM recommendation r JOIN inspection i ON i.id = r.inspection_id
                WHERE r.inspection_id = w.id AND r.place > :after
                  AND (CAST(:kind AS text) = '' OR r.kind = :kind) AND %s
                ORDER BY r.place LIMIT :most) p
            ORDER BY w.n, p.place) found
        """.formatted(COLUMNS, Reach.CONDITION);

    private static final String OF_FORCE = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT 0 AS n, %s FROM recommendation r JOIN inspection i ON i.id = r.inspection_id
            LEFT JOIN LATERAL (
                SELECT s.state FROM recommendation_step s
                WHERE s.recommendation_id = r.id AND s.force = :force
                ORDER BY s.number DESC LIMIT 1) latest ON true
            WHERE r.addressed_to IN (:force, '*') AND r.due <= :dueBy
              AND (CAST(:state AS text) = '' OR COALESCE(latest.state, 'OPEN') = :state)
              AND (r.due, CAST(r.id AS text)) > (CAST(:afterDue AS date), CAST(:afterId AS text)) AND %s
            ORDER BY r.due, CAST(r.id AS text) LIMIT :most) found
        """.formatted(COLUMNS, Reach.CONDITION);

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    /**
     * A recommendation as it is kept.
     *
     * @param force it is addressed to; null for all
     * @param sortedBy its due date, or a day after all others
     */
    public record Seen(
            Recommendation recommendation,
            UUID inspection,
            @Nullable String force,
            int place,
            LocalDate sortedBy) {}

    record Row(int n, Recommendation content, UUID inspection_id, String addressed_to, int place, LocalDate due) {
        Seen seen() {
            return new Seen(
                    content,
                    inspection_id,
                    addressed_to.equals(InspectionStore.EVERY_FORCE) ? null : addressed_to,
                    place,
                    due);
        }
    }

    private record Wanted(int n, UUID id) {}

    /** Where a page begins: after this recommendation, in the order of their due dates. */
    public record After(LocalDate sortedBy, String id) {}

    /**
     * What a page of a force's recommendations holds.
     *
     * @param state of the force's progress; null for any
     * @param dueBy last due date; null for any, and for those without one
     */
    public record Asked(
            String force,
            @Nullable RecommendationState state,
            @Nullable LocalDate dueBy) {}

    /** The recommendations with these ids; one the caller may not read is absent. */
    public Uni<Map<UUID, Seen>> find(Scope scope, List<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> Reach.bind(session.createNativeQuery(FIND, String.class), scope, today)
                        .setParameter("ids", InspectionStore.text(ids))
                        .getResultList())
                .map(answer -> answer.stream()
                        .map(line -> rows.read(line, Row.class).seen())
                        .collect(Collectors.toMap(seen -> seen.recommendation().id(), Function.identity())));
    }

    /**
     * Recommendations of each inspection in the order of the report.
     *
     * @param after place of the last one seen, or -1
     */
    public Uni<List<List<Seen>>> ofInspections(
            Scope scope, List<UUID> inspections, @Nullable FindingKind kind, int after, int most, LocalDate today) {
        var wanted = new ArrayList<Wanted>();
        inspections.forEach(id -> wanted.add(new Wanted(wanted.size(), id)));
        return sessions.read(
                        session -> Reach.bind(session.createNativeQuery(OF_INSPECTIONS, String.class), scope, today)
                                .setParameter("wanted", rows.parameter(wanted))
                                .setParameter("kind", kind == null ? "" : kind.name())
                                .setParameter("after", after)
                                .setParameter("most", most)
                                .getResultList())
                .map(answer -> {
                    var pages = new ArrayList<List<Seen>>();
                    inspections.forEach(id -> pages.add(new ArrayList<>()));
                    for (var line : answer) {
                        var row = rows.read(line, Row.class);
                        pages.get(row.n()).add(row.seen());
                    }
                    return pages;
                });
    }

    /** A page of what is asked of a force, the earliest due first, those without a date last. */
    public Uni<List<Seen>> page(Scope scope, Asked asked, @Nullable After after, int most, LocalDate today) {
        var state = asked.state();
        var dueBy = asked.dueBy();
        return sessions.read(session -> Reach.bind(session.createNativeQuery(OF_FORCE, String.class), scope, today)
                        .setParameter("force", asked.force())
                        .setParameter("state", state == null ? "" : state.name())
                        .setParameter("dueBy", dueBy == null ? NO_DATE : dueBy)
                        .setParameter("afterDue", after == null ? FIRST_DAY : after.sortedBy())
                        .setParameter("afterId", after == null ? "" : after.id())
                        .setParameter("most", most)
                        .getResultList())
                .map(answer -> answer.stream()
                        .map(line -> rows.read(line, Row.class).seen())
                        .toList());
    }
}
