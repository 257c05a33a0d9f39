package uk.answerable.kernel.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.DirectSql;

/**
 * Appends to the audit trail in the caller's transaction. Each entry is hashed together with the one before it in its
 * partition; the table belongs to a role of its own, so the service can add but not change. Details hold codes, dates
 * and field names, never personal data (Data Protection Act 2018 s.62: who, when, what was consulted or altered).
 */
@ApplicationScoped
public class AuditTrail {

    private static final String APPEND = "SELECT audit.append(:office, :action, :subjectType, :subjectId, :detail)";

    private static final String APPEND_EACH = "SELECT audit.append_each($1, $2, $3, $4, $5)";

    private final Pool pool;

    @Inject
    AuditTrail(Pool pool) {
        this.pool = pool;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected AuditTrail() {
        this.pool = null;
    }

    /** One of several entries, its fields as in {@link #append}. */
    public record Entry(Scope scope, String action, String subjectType, String subjectId, String detail) {}

    /**
     * Appends one entry.
     *
     * @param scope of whoever acted
     * @param action {@code record}, {@code finalise}, {@code read} and so on
     * @param subjectType type of the graph
     * @param subjectId its id
     * @param detail what changed or was shown
     */
    public Uni<Void> append(
            Mutiny.Session session, Scope scope, String action, String subjectType, String subjectId, String detail) {
        return append(session.createNativeQuery(APPEND), scope, action, subjectType, subjectId, detail);
    }

    /** The same from a stateless session. */
    public Uni<Void> append(
            Mutiny.StatelessSession session,
            Scope scope,
            String action,
            String subjectType,
            String subjectId,
            String detail) {
        return append(session.createNativeQuery(APPEND), scope, action, subjectType, subjectId, detail);
    }

    /** Appends an entry for each of several subjects in one statement, so that each is found by its own id. */
    public Uni<Void> append(
            Mutiny.Session session,
            Scope scope,
            String action,
            String subjectType,
            List<String> subjectIds,
            String detail) {
        return append(
                session,
                subjectIds.stream()
                        .map(id -> new Entry(scope, action, subjectType, id, detail))
                        .toList());
    }

    /**
     * Appends several entries in one statement. Partitions are taken in one order, whoever appends: two batches never
     * wait for each other in a circle.
     */
    public Uni<Void> append(Mutiny.Session session, List<Entry> entries) {
        return session.flush()
                .chain(() -> DirectSql.one(session, APPEND_EACH, parameters(entries)))
                .replaceWithVoid();
    }

    /**
     * Appends several entries by themselves: what was read is shown after that, or not at all. Whoever changes something
     * appends within its session.
     */
    public Uni<Void> append(List<Entry> entries) {
        return pool.preparedQuery(APPEND_EACH)
                .execute(Tuple.wrap(parameters(entries)))
                .replaceWithVoid();
    }

    private static Object[] parameters(List<Entry> entries) {
        return new Object[] {
            texts(entries, entry -> entry.scope().caller().office()),
            texts(entries, Entry::action),
            texts(entries, Entry::subjectType),
            texts(entries, Entry::subjectId),
            texts(entries, Entry::detail)
        };
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    /** Run as a change, what it answers being nobody's: Hibernate Reactive would plan a question anew at each asking. */
    private static Uni<Void> append(
            Mutiny.MutationQuery statement,
            Scope scope,
            String action,
            String subjectType,
            String subjectId,
            String detail) {
        return statement
                .setParameter("office", scope.caller().office())
                .setParameter("action", action)
                .setParameter("subjectType", subjectType)
                .setParameter("subjectId", subjectId)
                .setParameter("detail", detail)
                .executeUpdate()
                .replaceWithVoid();
    }
}
