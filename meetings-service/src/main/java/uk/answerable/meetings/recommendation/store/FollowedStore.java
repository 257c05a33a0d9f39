package uk.answerable.meetings.recommendation.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.action.store.ActionPlace;
import uk.answerable.meetings.action.store.ActionRow;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;

/** Followed recommendations, each with those of its actions that the caller may know of. */
@ApplicationScoped
public class FollowedStore {

    private static final String BY_ID = "from FollowedRow f where f.id in (:ids) order by f.madeOn desc, f.id";

    private final Sessions sessions;

    @Inject
    FollowedStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** One with its actions, in the order of their references. */
    public record Followed(FollowedRow row, List<ActionRow> actions) {

        public Followed {
            actions = List.copyOf(actions);
        }
    }

    /** That an action serves a recommendation. */
    private record Serving(UUID recommendation, ActionRow action) {}

    public Uni<List<Followed>> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createSelectionQuery(BY_ID, FollowedRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .chain(rows -> withActions(session, scope, rows)));
    }

    /** What bodies do about inspections' recommendations. */
    public Uni<List<Followed>> ofInspections(Scope scope, Collection<String> recommendations) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from FollowedRow f where f.inspectionRecommendation in (:ids) order by f.madeOn desc, f.id",
                        FollowedRow.class)
                .setParameter("ids", recommendations)
                .getResultList()
                .chain(rows -> withActions(session, scope, rows)));
    }

    /** What actions serve; the actions are the caller's to know. */
    public Uni<List<Served>> ofActions(Scope scope, Collection<UUID> actions) {
        return sessions.read(session -> session.createSelectionQuery(
                        "select new uk.answerable.meetings.recommendation.store.FollowedStore$Served(s.key.actionId, f)"
                                + " from FollowedActionRow s join FollowedRow f on f.id = s.key.recommendationId"
                                + " where s.key.actionId in (:ids) order by f.madeOn desc, f.id",
                        Served.class)
                .setParameter("ids", actions)
                .getResultList());
    }

    /** The recommendation that an action serves. */
    public record Served(UUID action, FollowedRow row) {}

    /**
     * A body's, newest first; refused with {@code INVALID_CURSOR} for a cursor of another list.
     *
     * @param withoutAction only those that no action serves that the caller may know of
     */
    public Uni<Page<Followed>> ofBody(Scope scope, String code, boolean withoutAction, PageRequest request) {
        return sessions.read(session -> session.createSelectionQuery(
                                "from BodyRow b where b.code = :code", BodyRow.class)
                        .setParameter("code", code)
                        .getSingleResultOrNull()
                        .chain(body -> body == null
                                ? Uni.createFrom().item(List.<Followed>of())
                                : ofBody(session, scope, body, withoutAction, request)))
                .map(rows -> Page.cut(rows, request, one -> Cursor.of(one.row().madeOn, one.row().id)));
    }

    private static Uni<List<Followed>> ofBody(
            Mutiny.StatelessSession session, Scope scope, BodyRow body, boolean withoutAction, PageRequest request) {
        var after = request.after().map(FollowedStore::position);
        var hql = "from FollowedRow f where f.bodyCode = :body" + (withoutAction ? unserved(scope, body) : "")
                + (after.isPresent() ? " and (f.madeOn < :on or f.madeOn = :on and f.id > :id)" : "")
                + " order by f.madeOn desc, f.id";
        var query = session.createSelectionQuery(hql, FollowedRow.class)
                .setParameter("body", body.code)
                .setMaxResults(request.rowsToRead());
        after.ifPresent(at -> query.setParameter("on", at.on()).setParameter("id", at.id()));
        return query.getResultList().chain(rows -> withActions(session, scope, rows));
    }

    /** An action that private minutes raised counts for those only who may know of it. */
    private static String unserved(Scope scope, BodyRow body) {
        var own = Place.ofBody(Privacy.state(body.kind, Part.PRIVATE), body.forceCode, body.code);
        return " and f.closedOn is null and not exists (select 1 from FollowedActionRow s join ActionRow a"
                + " on a.id = s.key.actionId where s.key.recommendationId = f.id"
                + (scope.permits("Action", "read", own) ? "" : " and a.part = PUBLIC and a.published") + ")";
    }

    private static Uni<List<Followed>> withActions(
            Mutiny.StatelessSession session, Scope scope, List<FollowedRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(
                        "select s.key.recommendationId, a from FollowedActionRow s join ActionRow a"
                                + " on a.id = s.key.actionId where s.key.recommendationId in (:ids)"
                                + " order by a.year, a.sequence, a.id",
                        Object[].class)
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .map(found -> {
                    var actions = found.stream()
                            .map(one -> new Serving((UUID) one[0], (ActionRow) one[1]))
                            .filter(one -> scope.permits("Action", "read", ActionPlace.of(one.action())))
                            .collect(groupingBy(Serving::recommendation, mapping(Serving::action, toList())));
                    return rows.stream()
                            .map(row -> new Followed(row, actions.getOrDefault(row.id, List.of())))
                            .toList();
                });
    }

    private record Position(LocalDate on, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
