package uk.answerable.kernel.store;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Lists that travel together: what one request asks for in one turn of its event loop, which is what the fields of a
 * level of the graph ask for, goes to the database as one statement, in one round trip and of one snapshot. A list that
 * two fields ask for is read once. Each comes as JSON and becomes entities by the names of their columns.
 */
@ApplicationScoped
public class JointReads implements Lists {

    private final Pool pool;
    private final JsonRows json;

    @Inject
    JointReads(Pool pool, JsonRows json) {
        this.pool = pool;
        this.json = json;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected JointReads() {
        this.pool = null;
        this.json = null;
    }

    /** Shared with whoever asks for the same in the same turn: nobody changes the rows. */
    @Override
    public <T> Uni<List<T>> list(Class<T> rows, String sql, Object... parameters) {
        return Uni.createFrom()
                .completionStage(() -> wanted(new Wanted(rows, sql, Arrays.asList(parameters))))
                .map(found -> found.stream().map(rows::cast).toList());
    }

    /** Lists as a session's transaction sees them, each at once; the rows are not the session's own. */
    public Lists in(Mutiny.Session session) {
        return new Lists() {
            @Override
            public <T> Uni<List<T>> list(Class<T> rows, String sql, Object... parameters) {
                return session.flush()
                        .chain(() -> DirectSql.one(session, "select " + Turn.column(sql), parameters))
                        .map(row -> json.entities((String) row[0], rows));
            }
        };
    }

    private CompletableFuture<List<?>> wanted(Wanted wanted) {
        @Nullable Context context = Vertx.currentContext();
        if (context == null || !VertxContext.isDuplicatedContext(context) || !Context.isOnEventLoopThread()) {
            // Of nobody's request, or on a worker, beside which the loop turns on.
            var alone = new Turn();
            var found = alone.add(wanted);
            send(alone);
            return found;
        }
        @Nullable Turn open = context.getLocal(this);
        if (open != null) {
            return open.add(wanted);
        }
        var turn = new Turn();
        context.putLocal(this, turn);
        context.runOnContext(over -> {
            context.removeLocal(this);
            send(turn);
        });
        return turn.add(wanted);
    }

    private void send(Turn turn) {
        Uni.createFrom()
                .deferred(() -> pool.preparedQuery(turn.sql()).execute(Tuple.from(turn.parameters())))
                .map(rows -> rows.iterator().next())
                .subscribe()
                .with(row -> turn.answer(row, json), turn::fail);
    }

    /** A list as a field asks for it. */
    private record Wanted(Class<?> rows, String sql, List<Object> parameters) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Wanted wanted
                    && rows == wanted.rows
                    && sql.equals(wanted.sql)
                    && Arrays.deepEquals(parameters.toArray(), wanted.parameters.toArray());
        }

        @Override
        public int hashCode() {
            return sql.hashCode() * 31 + Arrays.deepHashCode(parameters.toArray());
        }
    }

    /** What was asked for since the loop last turned. */
    private static final class Turn {

        private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

        private final Map<Wanted, CompletableFuture<List<?>>> lists = new LinkedHashMap<>();

        CompletableFuture<List<?>> add(Wanted wanted) {
            return lists.computeIfAbsent(wanted, asked -> new CompletableFuture<>());
        }

        /** One row with a column a list; each list's parameters are counted on from those of the lists before it. */
        String sql() {
            var columns = new ArrayList<String>();
            int before = 0;
            for (var wanted : lists.keySet()) {
                int counted = before;
                var list = PARAMETER
                        .matcher(wanted.sql)
                        .replaceAll(at -> "\\$" + (Integer.parseInt(at.group(1)) + counted));
                columns.add(column(list));
                before += wanted.parameters.size();
            }
            return "select " + String.join(", ", columns);
        }

        static String column(String list) {
            return "(select coalesce(json_agg(r), '[]')::text from (" + list + ") r)";
        }

        List<Object> parameters() {
            return lists.keySet().stream()
                    .flatMap(wanted -> wanted.parameters.stream())
                    .toList();
        }

        void answer(Row row, JsonRows json) {
            int column = 0;
            for (var list : lists.entrySet()) {
                try {
                    list.getValue().complete(json.entities(row.getString(column), list.getKey().rows));
                } catch (RuntimeException unreadable) {
                    list.getValue().completeExceptionally(unreadable);
                }
                column++;
            }
        }

        void fail(Throwable reason) {
            lists.values().forEach(list -> list.completeExceptionally(reason));
        }
    }
}
