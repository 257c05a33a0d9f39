package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;

/** Tells a force's system which of its cases changed since it asked last; every case shown is in the trail. */
@ApplicationScoped
public class ChangeStore {

    /** Changes of transactions from this one on may still come. */
    private static final String HORIZON =
            "SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)";

    private static final String CHANGED = """
            from CaseRow where force = :force and changedIn < :horizon and changedIn >= :changedIn
            and (changedIn > :changedIn or id > :id) and
            """ + CaseScope.READABLE + " order by changedIn, id";

    private static final Key START = new Key(0, new UUID(0, 0));

    @Inject
    Sessions sessions;

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
        return sessions.write(session -> session.createNativeQuery(HORIZON, Long.class)
                .getSingleResult()
                .chain(horizon -> changed(session, scope, force, after, horizon)
                        .setMaxResults(request.rowsToRead())
                        .getResultList())
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.changedIn, row.id)))
                .chain(page -> CaseRows.read(session, page.nodes())
                        .call(shown -> trail.shown(scope, session, shown))
                        .map(shown -> new Page<>(shown, page.pageInfo()))));
    }

    private static Mutiny.SelectionQuery<CaseRow> changed(
            Mutiny.Session session, Scope scope, String force, Key after, long horizon) {
        return CaseScope.within(scope, session.createQuery(CHANGED, CaseRow.class))
                .setParameter("force", force)
                .setParameter("horizon", horizon)
                .setParameter("changedIn", after.changedIn())
                .setParameter("id", after.id());
    }

    private static Outcome<Key> key(Cursor cursor) {
        return cursor.read(2, key -> new Key(Long.parseLong(key.getFirst()), UUID.fromString(key.getLast())));
    }
}
