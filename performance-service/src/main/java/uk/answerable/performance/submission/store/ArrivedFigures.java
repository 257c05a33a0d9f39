package uk.answerable.performance.submission.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.answerable.kernel.enforcement.MatrixFile;

/**
 * Tells of the figures a file brought, in its transaction: one event for each measure of a force with the newest period
 * that is held now, however many rows there were. Of what the file repeats nothing is told.
 */
final class ArrivedFigures {

    private static final String TOPIC = "answerable.performance.v1";
    private static final String ARRIVED = "uk.answerable.performance.figures-arrived";

    /** Of a file whose every row is a figure of which nothing was held. */
    private static final String ALL = "staging s";

    private static final String SOME =
            "decision d JOIN staging s ON s.n = d.n WHERE d.n = d.first AND (d.version IS NULL OR NOT d.same)";

    /** Periods are compared by their ends, then by their starts: of two that end together the shorter is the newer. */
    private static final String HOLD = """
            WITH of_area AS (
                SELECT s.force, s.measure, s.area, max(ARRAY[s.period_end, s.period_start]) AS newest
                FROM %s GROUP BY s.force, s.measure, s.area),
            of_measure AS (SELECT force, measure, max(newest) AS newest FROM of_area GROUP BY force, measure),
            held AS (
                INSERT INTO figures_told AS t (force, measure, told, period_start, period_end)
                SELECT force, measure, %s, newest[2], newest[1] FROM of_measure
                ON CONFLICT (force, measure) DO UPDATE SET
                    told = t.told + excluded.told,
                    period_start = (GREATEST(ARRAY[t.period_end, t.period_start],
                                             ARRAY[excluded.period_end, excluded.period_start]))[2],
                    period_end = GREATEST(t.period_end, excluded.period_end)
                RETURNING force, measure, told, period_start, period_end)
            """;

    private static final String TELL = """
            INSERT INTO outbox (event_id, topic, type, aggregate_id, aggregate_version, occurred_at, data)
            SELECT uuidv7(), ?, ?, h.force || '/' || h.measure, h.told, CAST(? AS timestamptz),
                   jsonb_build_object('force', h.force, 'measure', h.measure, 'submissionId', CAST(? AS text),
                       'firstDay', h.period_start, 'lastDay', h.period_end,
                       'areas', COALESCE(jsonb_agg(a.area ORDER BY a.area) FILTER (WHERE a.area IS NOT NULL), '[]'))
            FROM held h LEFT JOIN of_area a
                ON a.force = h.force AND a.measure = h.measure AND a.newest[1] = h.period_end
            GROUP BY h.force, h.measure, h.told, h.period_start, h.period_end
            """;

    private ArrivedFigures() {}

    /**
     * Notes what is held now, and tells of it.
     *
     * @param allNew whether of no row's figure anything was held
     */
    static void tell(Connection connection, UUID submission, Instant now, boolean allNew) throws SQLException {
        requireDecided();
        try (var tell = connection.prepareStatement(HOLD.formatted(allNew ? ALL : SOME, "1") + TELL)) {
            tell.setString(1, TOPIC);
            tell.setString(2, ARRIVED);
            tell.setString(3, now.toString());
            tell.setString(4, submission.toString());
            tell.executeUpdate();
        }
    }

    /** Notes what is held now of records that were there before the house; nobody is told of those. */
    static void hold(Connection connection, boolean allNew) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(HOLD.formatted(allNew ? ALL : SOME, "0") + "SELECT count(*) FROM held");
        }
    }

    /** As every event, it leaves with the fields the matrix lists for it and no others. */
    private static void requireDecided() {
        var problems = MatrixFile.get()
                .event(ARRIVED)
                .map(line -> line.problems(Map.of(
                        "force", "", "measure", "", "submissionId", "", "firstDay", "", "lastDay", "", "areas", "")))
                .orElseGet(() -> List.of(ARRIVED + " has no line"));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    MatrixFile.NAME + " does not let the event leave: " + String.join("; ", problems));
        }
    }
}
