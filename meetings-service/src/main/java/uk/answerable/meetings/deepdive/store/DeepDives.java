package uk.answerable.meetings.deepdive.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.scrutiny.rules.DeepDiveState;
import uk.answerable.meetings.scrutiny.store.DeepDiveRow;

/** Deep dives; they are public from their proposal. */
@ApplicationScoped
public class DeepDives {

    private final Sessions sessions;
    private final JointReads reads;

    @Inject
    DeepDives(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
    }

    /** One page of a force's, in the order of entry. */
    public Uni<Page<DeepDiveRow>> ofForce(
            Scope scope, String force, @Nullable DeepDiveState state, PageRequest request) {
        var after = request.after().map(DeepDives::position);
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    "from DeepDiveRow d where d.forceCode = :force"
                                            + (state == null ? "" : " and d.state = " + state.name())
                                            + (after.isPresent() ? " and d.id > :after" : "") + " order by d.id",
                                    DeepDiveRow.class)
                            .setParameter("force", force)
                            .setMaxResults(request.rowsToRead());
                    after.ifPresent(id -> query.setParameter("after", id));
                    return query.getResultList();
                })
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.id)));
    }

    public Uni<List<DeepDiveRow>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return reads.byKeys(
                DeepDiveRow.class, "select d.* from deep_dive d where d.meeting_id = any($1) order by d.id", meetings);
    }

    /** How deep dives were moved, first to last. */
    public Uni<List<DeepDiveMoveRow>> moves(Scope scope, Collection<UUID> dives) {
        return reads.byKeys(
                DeepDiveMoveRow.class,
                "select m.* from deep_dive_move m where m.deep_dive_id = any($1) order by m.id",
                dives);
    }

    private static UUID position(Cursor cursor) {
        return cursor.read(1, key -> UUID.fromString(key.getFirst())).orThrow();
    }
}
