package uk.answerable.meetings.search.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;

/** Fills the whole index anew: after a load, and when the matrix or the way of indexing is another than last time. */
@ApplicationScoped
public class SearchFill {

    /** Raise it when what is indexed changes. */
    private static final int WAY = 3;

    private static final String ONE_AT_A_TIME = "SELECT CAST(pg_advisory_xact_lock(719365) AS text)";

    private final Sessions sessions;
    private final SearchIndex index;
    private final Instance<SearchSource> sources;

    @Inject
    SearchFill(Sessions sessions, SearchIndex index, @Any Instance<SearchSource> sources) {
        this.sessions = sessions;
        this.index = index;
        this.sources = sources;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SearchFill() {
        this.sessions = null;
        this.index = null;
        this.sources = null;
    }

    /** Fills the index in the caller's transaction. */
    public Uni<Void> fill(Mutiny.Session session) {
        var all = execute(session, "DELETE FROM search_passage")
                .chain(() -> execute(session, "DELETE FROM search_shelf"))
                .chain(() -> execute(session, "DELETE FROM search_reach"));
        for (var source : sources) {
            all = all.chain(() -> source.passages(session)).chain(passages -> index.add(session, passages));
        }
        return all.chain(() -> execute(session, "DELETE FROM search_fill"))
                .chain(() -> session.createNativeQuery("INSERT INTO search_fill VALUES (:shape, now())")
                        .setParameter("shape", shape())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Fills it where it was filled in another shape; true when it did. Only the service itself may. */
    public Uni<Boolean> fillWhereStale(Scope scope) {
        if (!scope.isService()) {
            throw new IllegalArgumentException("the index is filled by the service itself");
        }
        return sessions.write(session -> session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .getSingleResult()
                .chain(() -> session.createNativeQuery(
                                "SELECT count(*) FROM search_fill WHERE shape = :shape", Long.class)
                        .setParameter("shape", shape())
                        .getSingleResult())
                .chain(same ->
                        same > 0 ? Uni.createFrom().item(false) : fill(session).replaceWith(true)));
    }

    private static Uni<Void> execute(Mutiny.Session session, String statement) {
        return session.createNativeQuery(statement).executeUpdate().replaceWithVoid();
    }

    /** Who may read what is part of the index, so the matrix is part of its shape. */
    private static String shape() {
        return WAY + ":" + MatrixShape.digest();
    }
}
