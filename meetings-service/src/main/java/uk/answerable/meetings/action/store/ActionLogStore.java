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
import uk.answerable.kernel.store.JointReads;
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
    private final JointReads reads;

    @Inject
    ActionLogStore(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
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
        return reads.byKeys(
                        BroughtForward.class,
                        "select a as action, m as at, r as review from action a join meeting m"
                                + " on m.body_code = a.body_code and a.raised_at < m.date"
                                + " left join action_review r on r.action_id = a.id and r.meeting_id = m.id"
                                + " where m.id = any($1)"
                                + " and (a.closed_on is null or a.closed_on >= m.date or r.id is not null)"
                                + " order by m.id, a.year, a.sequence, a.id",
                        meetings)
                .map(rows -> rows.stream()
                        .filter(one -> scope.permits("Action", "status", ActionPlace.of(one.action())))
                        .toList());
    }

    /** Matters brought forward as public notes print them. */
    public Uni<List<MatterRow>> matters(Scope scope, Collection<UUID> meetings) {
        return reads.byKeys(
                MatterRow.class,
                "select r.* from matter r where r.meeting_id = any($1) order by r.meeting_id, r.position",
                meetings);
    }

    /** A promise with the meeting that decides whose it is. */
    private record Promise(CommitmentRow commitment, MeetingRow meeting) {
        Place place() {
            return Place.ofBody(Privacy.state(meeting.bodyKind, Part.PRIVATE), meeting.forceCode, meeting.bodyCode);
        }
    }

    /** Promises spoken at meetings, for the body's own. */
    public Uni<List<CommitmentRow>> commitments(Scope scope, Collection<UUID> meetings) {
        return reads.byKeys(
                        Promise.class,
                        "select c as commitment, m as meeting from commitment c join meeting m on m.id = c.meeting_id"
                                + " where m.id = any($1) order by m.id, c.position",
                        meetings)
                .map(rows -> rows.stream()
                        .filter(row -> scope.permits("Commitment", "read", row.place()))
                        .map(Promise::commitment)
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
