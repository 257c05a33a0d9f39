package uk.answerable.meetings.quarterly.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.quarterly.rules.ScrutinyStage;

/** The scrutiny of quarters, read: each by the offices that may, as far as they may. */
@ApplicationScoped
public class QuarterlyStore {

    private final Sessions sessions;

    @Inject
    QuarterlyStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Those of the ids that the caller may read. */
    public Uni<List<QuarterlyWork>> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createSelectionQuery(
                                "from QuarterlyScrutinyRow q where q.id in (:ids)", QuarterlyScrutinyRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .chain(rows -> works(
                                session,
                                rows.stream()
                                        .filter(row -> scope.permits(QuarterlyWork.TYPE, "read", row.place()))
                                        .toList()))
                        .map(works ->
                                works.stream().map(work -> work.seenBy(scope)).toList()));
    }

    /** A page of a force's, newest first; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Page<QuarterlyWork>> ofForce(Scope scope, String force, PageRequest request) {
        var after = request.after().map(QuarterlyStore::position);
        var stages = stages(scope, force);
        if (stages.isEmpty()) {
            return Uni.createFrom().item(Page.cut(List.of(), request, work -> Cursor.of("")));
        }
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    "from QuarterlyScrutinyRow q where q.forceCode = :force and q.stage in (:stages)"
                                            + (after.isPresent() ? " and q.id < :after" : "") + " order by q.id desc",
                                    QuarterlyScrutinyRow.class)
                            .setParameter("force", force)
                            .setParameter("stages", stages)
                            .setMaxResults(request.rowsToRead());
                    after.ifPresent(id -> query.setParameter("after", id));
                    return query.getResultList().chain(rows -> works(session, rows));
                })
                .map(works -> Page.cut(
                        works.stream().map(work -> work.seenBy(scope)).toList(),
                        request,
                        work -> Cursor.of(work.row().id)));
    }

    private static Set<ScrutinyStage> stages(Scope scope, String force) {
        return Stream.of(ScrutinyStage.values())
                .filter(stage -> scope.permits(QuarterlyWork.TYPE, "read", QuarterlyScrutinyRow.place(stage, force)))
                .collect(Collectors.toSet());
    }

    /** With all that belongs to them, in the order of the rows. */
    static Uni<List<QuarterlyWork>> works(Mutiny.QueryProducer session, List<QuarterlyScrutinyRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var meetings = rows.stream().map(row -> row.meetingId).distinct().toList();
        return session.createSelectionQuery("from MeetingRow m where m.id in (:ids)", MeetingRow.class)
                .setParameter("ids", meetings)
                .getResultList()
                .chain(held -> QuarterlyParts.read(QuarterlyParts.in(session), rows)
                        .map(scrutinies -> {
                            var works = new ArrayList<QuarterlyWork>();
                            for (int i = 0; i < rows.size(); i++) {
                                var row = rows.get(i);
                                var day = held.stream()
                                        .filter(meeting -> meeting.id.equals(row.meetingId))
                                        .findFirst()
                                        .orElseThrow()
                                        .date;
                                works.add(new QuarterlyWork(row, day, scrutinies.get(i)));
                            }
                            return works;
                        }));
    }

    /** Those for meetings within some days, for the service itself. */
    public static Uni<List<QuarterlyWork>> near(Mutiny.QueryProducer session, LocalDate from, LocalDate until) {
        return session.createSelectionQuery(
                        "select q from QuarterlyScrutinyRow q join MeetingRow m on m.id = q.meetingId"
                                + " where m.date between :from and :until order by q.id",
                        QuarterlyScrutinyRow.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .chain(rows -> works(session, rows));
    }

    /** The one that is to change, locked; empty for one there is not. */
    static Uni<Optional<QuarterlyWork>> locked(Mutiny.Session session, UUID id) {
        return session.find(QuarterlyScrutinyRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : works(session, List.of(row)).map(works -> Optional.of(works.getFirst())));
    }

    private static UUID position(Cursor cursor) {
        return cursor.read(1, key -> Ids.read(key.getFirst()).orElseThrow(IllegalArgumentException::new))
                .orThrow();
    }
}
