package uk.answerable.kernel.store;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where lists are read: {@link JointReads}, or within one session's work. */
public interface Lists {

    /**
     * The rows of a list, in its order.
     *
     * @param rows the entity, a field a column; or a record of entities, a component a column
     * @param sql a selection with {@code $1}, {@code $2} and so on for its parameters; ours, never a caller's
     * @param parameters an array for a set of keys
     */
    <T> Uni<List<T>> list(Class<T> rows, String sql, Object... parameters);

    /**
     * The rows of a set of keys; nothing is asked where there are no keys.
     *
     * @param sql as of {@link #list}, the keys its only parameter: {@code any($1)}
     */
    default <T> Uni<List<T>> byKeys(Class<T> rows, String sql, Collection<UUID> keys) {
        return keys.isEmpty() ? Uni.createFrom().item(List.of()) : list(rows, sql, (Object) keys.toArray(UUID[]::new));
    }
}
