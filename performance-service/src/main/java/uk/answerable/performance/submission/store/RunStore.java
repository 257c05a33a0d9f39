package uk.answerable.performance.submission.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.Submission;

/** Each try at sending a file: who, when, which bytes, how far, with what result. Seen by the office that sent it. */
@ApplicationScoped
public class RunStore {

    private static final String BEGIN = """
            INSERT INTO submission_run (id, office, forces, idempotency_key, sha256, media_type, bytes, dry_run, state,
                started_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?)
            ON CONFLICT (office, idempotency_key) WHERE idempotency_key IS NOT NULL DO NOTHING
            """;
    private static final String COLUMNS = """
            SELECT id, idempotency_key, sha256, media_type, bytes, dry_run, state, rows_read, started_at, finished_at,
                   report
            FROM submission_run WHERE office = ?
            """;

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    RunStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected RunStore() {
        this.database = null;
        this.json = null;
    }

    /**
     * One try.
     *
     * @param state RUNNING, ACCEPTED, REJECTED or FAILED
     * @param rowsRead so far
     * @param report null until it has ended
     */
    public record Run(
            UUID id,
            @Nullable String idempotencyKey,
            String sha256,
            String mediaType,
            long bytes,
            boolean dryRun,
            String state,
            long rowsRead,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Report report) {}

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Begins a try; false when the office used the key before. */
    public boolean begin(Scope scope, UUID id, Submission submission, @Nullable String key, Instant now) {
        return run(connection -> {
            try (var begin = connection.prepareStatement(BEGIN)) {
                begin.setObject(1, id);
                begin.setString(2, scope.caller().office());
                begin.setArray(
                        3, connection.createArrayOf("text", submission.forces().toArray()));
                begin.setString(4, key);
                begin.setString(5, submission.file().sha256());
                begin.setString(6, submission.file().mediaType());
                begin.setLong(7, submission.file().bytes());
                begin.setBoolean(8, submission.dryRun());
                begin.setTimestamp(9, Timestamp.from(now));
                return begin.executeUpdate() == 1;
            }
        });
    }

    /** Says how far a try has come. */
    public void progress(Scope scope, UUID id, long rows) {
        update(scope, "UPDATE submission_run SET rows_read = ? WHERE office = ? AND id = ?", rows, id);
    }

    private void update(Scope scope, String sql, long number, UUID id) {
        run(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setLong(1, number);
                update.setString(2, scope.caller().office());
                update.setObject(3, id);
                return update.executeUpdate();
            }
        });
    }

    /** Ends a try; without a report it failed by a fault of ours, and its key may be used again. */
    public void end(Scope scope, UUID id, @Nullable Report report, Instant now) {
        run(connection -> {
            try (var end = connection.prepareStatement("""
                    UPDATE submission_run SET state = ?, finished_at = ?, report = CAST(? AS jsonb),
                        rows_read = GREATEST(rows_read, ?),
                        idempotency_key = CASE WHEN ? THEN idempotency_key END
                    WHERE office = ? AND id = ?
                    """)) {
                end.setString(1, report == null ? "FAILED" : report.accepted() ? "ACCEPTED" : "REJECTED");
                end.setTimestamp(2, Timestamp.from(now));
                end.setString(3, report == null ? null : write(report));
                end.setLong(4, report == null ? 0 : report.rows());
                end.setBoolean(5, report != null);
                end.setString(6, scope.caller().office());
                end.setObject(7, id);
                return end.executeUpdate();
            }
        });
    }

    /** A try of the caller's office by its id. */
    public Optional<Run> byId(Scope scope, UUID id) {
        return find(scope, " AND id = ?", id).stream().findFirst();
    }

    /** A try of the caller's office by the key it was sent with. */
    public Optional<Run> byKey(Scope scope, String key) {
        return find(scope, " AND idempotency_key = ?", key).stream().findFirst();
    }

    /** Tries of the caller's office, newest first. */
    public List<Run> newest(Scope scope, int most, @Nullable Instant before, @Nullable UUID beforeId) {
        return before == null || beforeId == null
                ? find(scope, " ORDER BY started_at DESC, id DESC LIMIT ?", most)
                : find(
                        scope,
                        " AND (started_at, id) < (?, ?) ORDER BY started_at DESC, id DESC LIMIT ?",
                        Timestamp.from(before),
                        beforeId,
                        most);
    }

    private List<Run> find(Scope scope, String condition, Object... parameters) {
        return run(connection -> {
            try (var find = connection.prepareStatement(COLUMNS + condition)) {
                find.setString(1, scope.caller().office());
                for (int at = 0; at < parameters.length; at++) {
                    find.setObject(at + 2, parameters[at]);
                }
                try (var rows = find.executeQuery()) {
                    var found = new ArrayList<Run>();
                    while (rows.next()) {
                        found.add(read(rows));
                    }
                    return found;
                }
            }
        });
    }

    private Run read(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        var report = row.getString("report");
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("idempotency_key"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getBoolean("dry_run"),
                row.getString("state"),
                row.getLong("rows_read"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                report == null ? null : parse(report));
    }

    private String write(Report report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Report parse(String report) {
        try {
            return json.readValue(report, Report.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
