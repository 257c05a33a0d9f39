package uk.answerable.kernel.store;

import io.smallrye.mutiny.Uni;
import java.util.NoSuchElementException;
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
     * The one row a statement answers with.
     *
     * @param sql with {@code $1}, {@code $2} and so on for the parameters
     */
    public static Uni<Object[]> one(Mutiny.Session session, String sql, Object... parameters) {
        var connection = ((MutinySessionImpl) session).getReactiveConnection();
        return Uni.createFrom()
                .completionStage(() -> connection.select(sql, parameters))
                .map(rows -> {
                    if (!rows.hasNext()) {
                        throw new NoSuchElementException("the statement answers no row");
                    }
                    return rows.next();
                });
    }
}
