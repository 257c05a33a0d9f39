package uk.answerable.performance.submission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.rules.SubmittedRow;

/**
 * Writes files of observations: one transaction each, all or nothing, however long. Rows stream into a staging table by
 * COPY and are decided on and written set by set. The driver's COPY blocks: call it from a worker thread.
 */
@ApplicationScoped
public class SubmissionStore {

    private static final long TOLD_EVERY = 20_000;

    private final DataSource database;
    private final Dictionary dictionary;
    private final Clock clock;

    @Inject
    SubmissionStore(DataSource database, Dictionary dictionary, Clock clock) {
        this.database = database;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SubmissionStore() {
        this.database = null;
        this.dictionary = null;
        this.clock = null;
    }

    /**
     * Reads the file, compares it with what is held and writes what is new.
     *
     * @param feed gives the rows
     * @param progress is told how many were read
     */
    public Report submit(Scope scope, Submission submission, Submission.Feed feed, Submission.Progress progress) {
        var outside = submission.forces().stream()
                .anyMatch(force -> !scope.permits("Observation", "submit", Place.ofForce(Place.ANY, force)));
        if (outside) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var report = submit(scope, connection, submission, feed, progress);
                if (report.accepted() && !report.dryRun()) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return report;
            } catch (SQLException | RuntimeException fault) {
                connection.rollback();
                throw fault;
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Report submit(
            Scope scope,
            Connection connection,
            Submission submission,
            Submission.Feed feed,
            Submission.Progress progress)
            throws SQLException {
        var now = clock.instant();
        var sums = new Sums(dictionary);
        final FileReading reading;
        try (var staging = new Staging(connection)) {
            var read = new long[1];
            reading =
                    new FileReading(dictionary, submission.forces(), submission.limits(), submission.mapping(), row -> {
                        var moments = moments(submission, row);
                        sums.add(row, moments == null ? now : moments.knownAt());
                        stage(staging, row, moments);
                        if (++read[0] % TOLD_EVERY == 0) {
                            progress.rows(read[0]);
                        }
                    });
            feed.into(reading);
            reading.end();
            if (reading.errorCount() > 0) {
                return rejected(reading, submission);
            }
            staging.end();
        }
        progress.rows(reading.lines());
        var decision = new StagedDecision(connection, clock, submission);
        var found = decision.decide(reading.lines());
        if (found.errorCount() > 0) {
            return Report.rejected(
                    reading.lines(),
                    found.errors(),
                    found.errorCount(),
                    reading.warnings(),
                    reading.notes(),
                    submission.dryRun());
        }
        var changes = found.changes();
        var notes = found.withNotes(reading.notes());
        var warnings = new ArrayList<>(reading.warnings());
        warnings.addAll(sums.warnings());
        var report = Report.accepted(reading.lines(), changes, warnings, notes, submission.dryRun());
        if (!submission.dryRun() && !changes.none()) {
            decision.write(scope, report);
        }
        return report;
    }

    private static @Nullable Publication moments(Submission submission, SubmittedRow row) {
        var register = submission.register();
        return register == null ? null : register.apply(row);
    }

    private static void stage(Staging staging, SubmittedRow row, @Nullable Publication moments) {
        try {
            staging.add(row, moments);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Report rejected(FileReading reading, Submission submission) {
        return Report.rejected(
                reading.lines(),
                reading.errors(),
                reading.errorCount(),
                reading.warnings(),
                reading.notes(),
                submission.dryRun());
    }

    /** Whether the file was taken before for that purpose. */
    public boolean wasTaken(Scope scope, String sha256, String purpose) {
        if (!scope.isService()) {
            return false;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SubmissionSql.TAKEN)) {
            statement.setString(1, sha256);
            statement.setString(2, purpose);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getLong(1) > 0;
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Measures that figures are held of. */
    public List<String> measuresHeld(Scope scope) {
        if (!scope.isService()) {
            return List.of();
        }
        return MeasuresHeld.in(database);
    }
}
