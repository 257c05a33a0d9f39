package uk.answerable.meetings.meeting.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Meetings, newest first. That a meeting is held is public; what is private in it is decided item by item. */
@ApplicationScoped
public class MeetingStore {

    private static final String NEWEST_FIRST = " order by m.date desc, m.reference desc";
    private static final String BY_IDS = "select m.* from meeting m where m.id = any($1)" + NEWEST_FIRST;
    private static final String AFTER = "(m.date < :date or m.date = :date and m.reference < :reference)";

    private final Sessions sessions;
    private final JointReads reads;

    @Inject
    MeetingStore(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
    }

    public Uni<List<MeetingRow>> byReference(Scope scope, String reference) {
        return reads.list(MeetingRow.class, "select m.* from meeting m where m.reference = $1", reference);
    }

    public Uni<List<MeetingRow>> byIds(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return reads.byKeys(MeetingRow.class, BY_IDS, ids);
    }

    /** One page; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Page<MeetingRow>> page(Scope scope, MeetingFilter filter, PageRequest request) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        choose(conditions, parameters, "m.forceCode = :force", "force", filter.force());
        choose(conditions, parameters, "m.bodyCode = :body", "body", filter.body());
        choose(conditions, parameters, "m.date >= :from", "from", filter.from());
        choose(conditions, parameters, "m.date <= :to", "to", filter.to());
        request.after().map(MeetingStore::position).ifPresent(after -> {
            conditions.add(AFTER);
            parameters.put("date", after.date());
            parameters.put("reference", after.reference());
        });
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    "from MeetingRow m" + where + NEWEST_FIRST, MeetingRow.class)
                            .setMaxResults(request.rowsToRead());
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> cut(rows, request));
    }

    /** The first page of each body in one statement. */
    public Uni<Map<String, Page<MeetingRow>>> pagesOfBodies(
            Scope scope, Collection<String> bodies, PageRequest request) {
        var after = request.after().map(MeetingStore::position);
        return ranked(
                        "m.bodyCode",
                        bodies,
                        after.isPresent() ? AFTER : "true",
                        after.<Map<String, Object>>map(at -> Map.of("date", at.date(), "reference", at.reference()))
                                .orElse(Map.of()),
                        "m.date desc, m.reference desc",
                        request.rowsToRead())
                .map(rows -> {
                    var pages = new HashMap<String, Page<MeetingRow>>();
                    for (var body : bodies) {
                        pages.put(
                                body,
                                cut(
                                        rows.stream()
                                                .filter(row -> row.bodyCode.equals(body))
                                                .toList(),
                                        request));
                    }
                    return pages;
                });
    }

    /** Meetings of each force from a day on, soonest first. */
    public Uni<List<MeetingRow>> next(Scope scope, Collection<String> forces, LocalDate asOf, int first) {
        return ranked(
                "m.forceCode",
                forces,
                "m.date >= :day and m.state <> CANCELLED",
                Map.of("day", asOf),
                "m.date, m.reference",
                first);
    }

    /** Meetings of each force before a day, latest first; one that was only ever announced is not known to be held. */
    public Uni<List<MeetingRow>> last(Scope scope, Collection<String> forces, LocalDate asOf, int first) {
        return ranked(
                "m.forceCode",
                forces,
                "m.date < :day and m.state not in (CANCELLED, PLANNED)",
                Map.of("day", asOf),
                "m.date desc, m.reference desc",
                first);
    }

    /** An office at a meeting, with the meeting. */
    public record Attended(AttendanceRow attendance, MeetingRow meeting) {
        /** Whose it is to know who was there in the private part. */
        public Place place() {
            return Place.ofBody(Privacy.state(meeting.bodyKind, Part.PRIVATE), meeting.forceCode, meeting.bodyCode);
        }
    }

    /** Who attended; who came for the private part only is the body's own to know. */
    public Uni<List<Attended>> attendance(Scope scope, Collection<UUID> meetings) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select new uk.answerable.meetings.meeting.store.MeetingStore$Attended(a, m)"
                                        + " from AttendanceRow a join MeetingRow m on m.id = a.meetingId"
                                        + " where m.id in (:ids) order by m.id, a.position",
                                Attended.class)
                        .setParameter("ids", meetings)
                        .getResultList())
                .map(found -> found.stream()
                        .filter(one ->
                                one.attendance().inPublic || scope.permits("Attendance", "inPrivate", one.place()))
                        .toList());
    }

    /** At most {@code limit} rows per owner. The texts are ours; only parameters come from callers. */
    private Uni<List<MeetingRow>> ranked(
            String owner,
            Collection<String> owners,
            String condition,
            Map<String, Object> parameters,
            String order,
            int limit) {
        var hql = """
            select m from MeetingRow m join (
                select m.id as id, row_number() over (partition by %s order by %s) as place
                from MeetingRow m where %s in (:owners) and %s
            ) r on r.id = m.id where r.place <= :limit order by %s
            """.formatted(owner, order, owner, condition, order);
        return sessions.read(session -> {
            var query = session.createSelectionQuery(hql, MeetingRow.class)
                    .setParameter("owners", owners)
                    .setParameter("limit", limit);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static void choose(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private record Position(LocalDate date, String reference) {}

    private static Page<MeetingRow> cut(List<MeetingRow> rows, PageRequest request) {
        return Page.cut(rows, request, row -> Cursor.of(row.date, row.reference));
    }

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(LocalDate.parse(key.getFirst()), key.getLast()))
                .orThrow();
    }
}
