package uk.answerable.meetings.action.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.action.rules.Action;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** The log of a body's actions: its own read all of it, the office that owns an action reads its own. */
@ApplicationScoped
public class ActionLogStore {

    private final Sessions sessions;

    @Inject
    ActionLogStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Which open actions are wanted; null leaves a choice open. */
    public record Wanted(String body, @Nullable String owner, boolean overdueOnly, LocalDate asOf) {}

    /** One page of the open actions raised until a day, in the order of their references. */
    public Uni<Page<ActionRow>> open(Scope scope, Wanted wanted, PageRequest request) {
        var after = request.after().map(ActionLogStore::position);
        return sessions.read(session -> session.createSelectionQuery(
                                "from BodyRow b where b.code = :code", BodyRow.class)
                        .setParameter("code", wanted.body())
                        .getSingleResultOrNull()
                        .chain(body -> {
                            var reach = body == null ? null : reach(scope, body);
                            return reach == null
                                    ? Uni.createFrom().item(List.<ActionRow>of())
                                    : open(session, reach, wanted, after, request);
                        }))
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.year, row.sequence, row.id)));
    }

    /** The condition of what the caller may read the log of; null for nothing. */
    private static @Nullable String reach(Scope scope, BodyRow body) {
        var side = Privacy.side(body.kind);
        if (scope.permits("Action", "status", Place.ofBody("private-" + side, body.forceCode, body.code))) {
            return "";
        }
        return scope.permits("Action", "status", Place.ofBody("chief-" + side, body.forceCode, body.code))
                ? " and a.published and a.part = PUBLIC and (a.owner = '%1$s' or a.jointOwner = '%1$s')"
                        .formatted(Action.CHIEF_CONSTABLE)
                : null;
    }

    private static Uni<List<ActionRow>> open(
            Mutiny.StatelessSession session,
            String reach,
            Wanted wanted,
            Optional<Position> after,
            PageRequest request) {
        var hql = new StringBuilder("from ActionRow a where a.bodyCode = :body and a.raisedAt <= :asOf"
                        + " and (a.closedOn is null or a.closedOn > :asOf)"
                        + " and a.status not in (SUPERSEDED, REJECTED)")
                .append(reach);
        if (wanted.owner() != null) {
            hql.append(" and (a.owner = :owner or a.jointOwner = :owner)");
        }
        if (wanted.overdueOnly()) {
            hql.append(" and a.dueDate < :asOf");
        }
        if (after.isPresent()) {
            hql.append(" and (a.year, a.sequence, a.id) > (:year, :sequence, :id)");
        }
        var query = session.createSelectionQuery(
                        hql.append(" order by a.year, a.sequence, a.id").toString(), ActionRow.class)
                .setParameter("body", wanted.body())
                .setParameter("asOf", wanted.asOf())
                .setMaxResults(request.rowsToRead());
        if (wanted.owner() != null) {
            query.setParameter("owner", wanted.owner());
        }
        after.ifPresent(at -> query.setParameter("year", at.year())
                .setParameter("sequence", at.sequence())
                .setParameter("id", at.id()));
        return query.getResultList();
    }

    /** An earlier action as it came before a meeting; the review is null while the meeting has not decided. */
    public record BroughtForward(
            ActionRow action, MeetingRow at, @Nullable ActionReviewRow review) {}

    /** Actions of earlier meetings that were open when a meeting sat, as far as the caller may read their log. */
    public Uni<List<BroughtForward>> broughtForward(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select a, m, r from ActionRow a join MeetingRow m on m.bodyCode = a.bodyCode"
                                        + " and a.raisedAt < m.date"
                                        + " left join ActionReviewRow r on r.actionId = a.id and r.meetingId = m.id"
                                        + " where m.id in (:ids) and (a.closedOn is null or a.closedOn >= m.date or r.id is not null)"
                                        + " order by m.id, a.year, a.sequence, a.id",
                                Object[].class)
                        .setParameter("ids", meetings)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row ->
                                new BroughtForward((ActionRow) row[0], (MeetingRow) row[1], (ActionReviewRow) row[2]))
                        .filter(one -> scope.permits("Action", "status", ActionPlace.of(one.action())))
                        .toList());
    }

    /** Matters brought forward as public notes print them. */
    public Uni<List<MatterRow>> matters(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from MatterRow r where r.meetingId in (:ids) order by r.meetingId, r.position",
                        MatterRow.class)
                .setParameter("ids", meetings)
                .getResultList());
    }

    /** Promises spoken at meetings, for the body's own. */
    public Uni<List<CommitmentRow>> commitments(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select c, m from CommitmentRow c join MeetingRow m on m.id = c.meetingId"
                                        + " where m.id in (:ids) order by m.id, c.position",
                                Object[].class)
                        .setParameter("ids", meetings)
                        .getResultList())
                .map(rows -> rows.stream()
                        .filter(row -> {
                            var meeting = (MeetingRow) row[1];
                            return scope.permits(
                                    "Commitment",
                                    "read",
                                    Place.ofBody(
                                            Privacy.state(meeting.bodyKind, Part.PRIVATE),
                                            meeting.forceCode,
                                            meeting.bodyCode));
                        })
                        .map(row -> (CommitmentRow) row[0])
                        .toList());
    }

    private record Position(int year, int sequence, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(
                        3,
                        key -> new Position(
                                Integer.parseInt(key.get(0)),
                                Integer.parseInt(key.get(1)),
                                UUID.fromString(key.get(2))))
                .orThrow();
    }
}
