package uk.answerable.meetings.watch.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.watch.rules.WatchState;

/** Watch items, oldest first. One that was made in private exists only for the body's own. */
@ApplicationScoped
public class WatchStore {

    static final String TYPE = "WatchItem";

    /** The next meeting of a body: not held yet, on or after a day, and none before it. */
    private static final String IS_NEXT = "m.state in ('PLANNED', 'AGENDA_PUBLISHED') and m.date >= %1$s"
            + " and not exists (select 1 from meeting n where n.body_code = m.body_code"
            + " and n.state in ('PLANNED', 'AGENDA_PUBLISHED') and n.date >= %1$s and n.date < m.date)";

    private final Sessions sessions;
    private final JointReads reads;

    @Inject
    WatchStore(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
    }

    /** One page of a body's; what is private to it is left out in the statement for everybody else. */
    public Uni<Page<WatchItemRow>> ofBody(Scope scope, String body, @Nullable WatchState state, PageRequest request) {
        var after = request.after().map(WatchStore::position);
        return sessions.read(session -> session.createSelectionQuery(
                                "from BodyRow b where b.code = :code", BodyRow.class)
                        .setParameter("code", body)
                        .getSingleResultOrNull()
                        .chain(of -> {
                            if (of == null) {
                                return Uni.createFrom().item(List.<WatchItemRow>of());
                            }
                            var hql = new StringBuilder("from WatchItemRow w where w.bodyCode = :body");
                            if (!readsPrivate(scope, of)) {
                                hql.append(" and w.part = PUBLIC");
                            }
                            if (state != null) {
                                hql.append(" and w.state = ").append(state.name());
                            }
                            if (after.isPresent()) {
                                hql.append(" and (w.since, w.id) > (:since, :id)");
                            }
                            var query = session.createSelectionQuery(
                                            hql.append(" order by w.since, w.id")
                                                    .toString(),
                                            WatchItemRow.class)
                                    .setParameter("body", body)
                                    .setMaxResults(request.rowsToRead());
                            after.ifPresent(at ->
                                    query.setParameter("since", at.since()).setParameter("id", at.id()));
                            return query.getResultList();
                        }))
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.since, row.id)));
    }

    private static boolean readsPrivate(Scope scope, BodyRow body) {
        return scope.permits(
                TYPE, "read", Place.ofBody(Privacy.state(body.kind, Part.PRIVATE), body.forceCode, body.code));
    }

    /** A due item before a meeting. */
    public record Before(UUID meeting, WatchItemRow item) {}

    /** What is due before meetings, where each is the next of its body on a day. */
    public Uni<List<Before>> before(Scope scope, Collection<UUID> meetings, LocalDate today) {
        return reads.list(
                        Before.class,
                        "select m.id as meeting, w as item from meeting m join watch_item w on w.body_code = m.body_code"
                                + " where m.id = any($1) and w.state = 'DUE' and "
                                + IS_NEXT.formatted("$2")
                                + " order by m.id, w.since, w.id",
                        meetings.toArray(UUID[]::new),
                        today)
                .map(rows -> rows.stream()
                        .filter(one -> scope.permits(TYPE, "read", one.item().place()))
                        .toList());
    }

    /** The next meeting of each body on a day. */
    public Uni<List<MeetingRow>> nextMeetings(Scope scope, Collection<String> bodies, LocalDate today) {
        return bodies.isEmpty()
                ? Uni.createFrom().item(List.of())
                : reads.list(
                        MeetingRow.class,
                        "select m.* from meeting m where m.body_code = any($1) and "
                                + IS_NEXT.formatted("$2")
                                + " order by m.date, m.reference",
                        bodies.toArray(String[]::new),
                        today);
    }

    private record Position(LocalDate since, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
