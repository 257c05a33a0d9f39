package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.WholeCases.Whole;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JointReads;

/** Tells a force's system which of its cases changed since it asked last; every case shown is in the trail. */
@ApplicationScoped
public class ChangeStore {

    /** Changes of transactions that are still on their way, or began after them, may still come. */
    private static final String CHANGED = """
            c.force = $2 and (c.changed_in, c.id) > ($3, $4)
            and c.changed_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint""";

    private static final Key START = new Key(0, new UUID(0, 0));

    @Inject
    JointReads reads;

    @Inject
    CaseTrail trail;

    private record Key(long changedIn, UUID id) {}

    /**
     * Those of a force's cases that changed, each as it stands now, the longest unchanged first.
     *
     * @param request its cursor is where the last page ended
     */
    public Uni<Page<ComplaintCase>> since(Scope scope, String force, PageRequest request) {
        var key = request.after().map(ChangeStore::key).orElse(Outcome.done(START));
        if (!(key instanceof Outcome.Done<Key>(var after))) {
            return Uni.createFrom().failure(new RefusedException(((Outcome.Refused<Key>) key).reasons()));
        }
        return WholeCases.read(
                        reads,
                        scope,
                        CHANGED,
                        "c.changed_in, c.id",
                        request.rowsToRead(),
                        force,
                        after.changedIn(),
                        after.id())
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.complaint().changedIn, row.complaint().id)))
                .map(page -> page.map(Whole::asCase))
                .call(page -> trail.shown(scope, page.nodes()));
    }

    private static Outcome<Key> key(Cursor cursor) {
        return cursor.read(2, key -> new Key(Long.parseLong(key.getFirst()), UUID.fromString(key.getLast())));
    }
}
