package uk.answerable.meetings.programme.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;

/** Work programmes; they are public. */
@ApplicationScoped
public class ProgrammeStore {

    private final Sessions sessions;
    private final JointReads reads;

    @Inject
    ProgrammeStore(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
    }

    /** A body's, in the order of entry; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Page<ProgrammeRow>> ofBody(Scope scope, String body, boolean openOnly, PageRequest request) {
        var after = request.after().map(ProgrammeStore::position);
        return sessions.read(session -> session.createSelectionQuery(
                                "from ProgrammeRow p where p.bodyCode = :body and p.position > :after"
                                        + (openOnly ? " and p.state = OPEN" : "") + " order by p.position",
                                ProgrammeRow.class)
                        .setParameter("body", body)
                        .setParameter("after", after.orElse(0))
                        .setMaxResults(request.rowsToRead())
                        .getResultList())
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.position)));
    }

    /** What meetings are to look at; what was carried forward is not for them any more. */
    public Uni<List<ProgrammeRow>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return reads.byKeys(
                ProgrammeRow.class,
                "select p.* from programme_item p where p.meeting_id = any($1) and p.state <> 'CARRIED_FORWARD'"
                        + " order by p.position",
                meetings);
    }

    private static int position(Cursor cursor) {
        return cursor.read(1, key -> Integer.parseInt(key.getFirst())).orThrow();
    }
}
