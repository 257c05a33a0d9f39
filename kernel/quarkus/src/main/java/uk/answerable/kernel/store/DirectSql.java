package uk.answerable.kernel.store;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;

/**
 * A question straight to a session's own connection, in its transaction. Hibernate Reactive 3.2 plans a typed native
 * question anew each time and keeps every plan beside its likes: what each request asks goes by here instead. Nothing
 * that the session still holds back is written first.
 */
public final class DirectSql {

    private DirectSql() {}

    /**
     * The one row a statement answers with; fails with {@link java.util.NoSuchElementException} where there is none.
     *
     * @param sql with {@code $1}, {@code $2} and so on for the parameters
     */
    public static Uni<Object[]> one(Mutiny.Session session, String sql, Object... parameters) {
        return rows(session, sql, parameters).map(List::getFirst);
    }

    /** All rows a statement answers with. */
    public static Uni<List<Object[]>> rows(Mutiny.Session session, String sql, Object... parameters) {
        var connection = ((MutinySessionImpl) session).getReactiveConnection();
        return Uni.createFrom()
                .completionStage(() -> connection.select(sql, parameters))
                .map(found -> {
                    var rows = new ArrayList<Object[]>();
                    found.forEachRemaining(rows::add);
                    return rows;
                });
    }
}
