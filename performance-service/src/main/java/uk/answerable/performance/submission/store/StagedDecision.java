package uk.answerable.performance.submission.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.Repeats;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.Report.Changes;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.submission.rules.RowNote;
import uk.answerable.performance.submission.rules.Submission;

/** Compares staged rows with what is held and writes the difference, in the caller's transaction. */
final class StagedDecision {

    private final Connection connection;
    private final Clock clock;
    private final Submission submission;
    private boolean allNew;

    StagedDecision(Connection connection, Clock clock, Submission submission) {
        this.connection = connection;
        this.clock = clock;
        this.submission = submission;
    }

    /** What was found. */
    record Found(Changes changes, List<RowNote> repeats, List<RowError> errors, long errorCount) {

        List<RowNote> withNotes(List<RowNote> notes) {
            var all = new ArrayList<>(notes);
            repeats.stream().limit(FileReading.KEPT).forEach(all::add);
            return all;
        }
    }

    /** Waits for other files, then makes the missing observations and decides on every row. */
    Found decide(int rows) throws SQLException {
        execute(SubmissionSql.SORT_MEMORY);
        execute(SubmissionSql.SORT);
        execute(SubmissionSql.ANALYZE);
        execute(SubmissionSql.ONE_AT_A_TIME);
        final int made;
        try (var add = connection.createStatement()) {
            made = add.executeUpdate(SubmissionSql.ADD);
        }
        allNew = made == rows;
        if (made > 0 && submission.purpose().equals(Submission.CORRECTION)) {
            return new Found(new Changes(0, 0, 0, 0), List.of(), List.of(RowError.nothingHeld()), 1);
        }
        if (allNew) {
            return new Found(new Changes(rows, 0, 0, 0), List.of(), List.of(), 0);
        }
        try (var decide = connection.prepareStatement(SubmissionSql.DECIDE)) {
            decide.setString(1, submission.reason());
            decide.execute();
        }
        execute("ANALYZE decision");
        var repeats = new ArrayList<RowNote>();
        var errors = new ArrayList<RowError>();
        var count = repeats(repeats, errors) + withoutReason(errors);
        return new Found(changes(), repeats, errors, count);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long repeats(List<RowNote> notes, List<RowError> errors) throws SQLException {
        long found = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FileReading.KEPT);
            try (var rows = statement.executeQuery(SubmissionSql.REPEATS)) {
                while (rows.next()) {
                    if (rows.getBoolean(5)) {
                        if (notes.size() < FileReading.KEPT) {
                            notes.add(Repeats.same(rows.getLong(1), rows.getLong(3)));
                        }
                        continue;
                    }
                    found++;
                    if (errors.size() < FileReading.KEPT) {
                        errors.add(
                                Repeats.other(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
                    }
                }
            }
        }
        return found;
    }

    private long withoutReason(List<RowError> errors) throws SQLException {
        long found = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FileReading.KEPT);
            try (var rows = statement.executeQuery(SubmissionSql.WITHOUT_REASON)) {
                while (rows.next()) {
                    found++;
                    if (errors.size() < FileReading.KEPT) {
                        errors.add(RowError.withoutReason(
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getInt(4),
                                rows.getBoolean(5)));
                    }
                }
            }
        }
        return found;
    }

    private Changes changes() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SubmissionSql.COUNT)) {
            rows.next();
            return new Changes(
                    rows.getInt(1),
                    rows.getInt(2),
                    rows.getInt(3),
                    submission.publishedAt() == null ? 0 : rows.getInt(4));
        }
    }

    /** Writes versions, publications, the record of the file, the events that tell of it and its audit entry. */
    void write(Scope scope, Report report) throws SQLException {
        var id = Ids.next();
        var now = clock.instant();
        try (var versions =
                connection.prepareStatement(allNew ? SubmissionSql.ADD_FIRST_VERSIONS : SubmissionSql.ADD_VERSIONS)) {
            versions.setString(1, now.toString());
            versions.setString(2, text(submission.publishedAt()));
            versions.setString(3, id.toString());
            versions.executeUpdate();
        }
        if (report.published() > 0) {
            try (var publish = connection.prepareStatement(SubmissionSql.PUBLISH)) {
                publish.setString(1, text(submission.publishedAt()));
                publish.executeUpdate();
            }
        }
        record(scope, id, now, report);
        if (submission.purpose().equals(Submission.REFERENCE)) {
            ArrivedFigures.hold(connection, allNew);
        } else {
            ArrivedFigures.tell(connection, id, now, allNew);
        }
        try (var audit = connection.prepareStatement(SubmissionSql.AUDIT)) {
            audit.setString(1, scope.caller().office());
            audit.setString(2, id.toString());
            audit.setString(3, report.message());
            audit.execute();
        }
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private void record(Scope scope, UUID id, Instant now, Report report) throws SQLException {
        try (PreparedStatement record = connection.prepareStatement(SubmissionSql.RECORD)) {
            record.setObject(1, id);
            record.setString(2, submission.file().sha256());
            record.setString(3, submission.purpose());
            record.setString(4, scope.caller().office());
            record.setString(5, now.toString());
            record.setInt(6, report.rows());
            record.setInt(7, report.added());
            record.setInt(8, report.corrected());
            record.setString(9, submission.file().mediaType());
            record.setLong(10, submission.file().bytes());
            record.executeUpdate();
        }
    }
}
