package uk.answerable.performance.chart;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Long series made for tests, published from their first month on: counts around a hundred that only chance moves, with
 * a step or an exception where asked for.
 */
public final class GeneratedSeries {

    private static final String MAKE = """
        WITH submitted AS (
            INSERT INTO submission (id, sha256, purpose, office, submitted_at, lines, added, corrected)
            VALUES (uuidv7(), md5(random()::text), 'generated', 'generated', now(), 1, 1, 0)
            RETURNING id),
        made AS (
            INSERT INTO observation (id, force, measure, area, statistic, period_start, period_end, period_kind)
            SELECT uuidv7(), f.force, m.measure, a.area, 'count', d.day,
                   (d.day + interval '1 month - 1 day')::date, 'MONTH'
            FROM unnest(string_to_array(?, ',')) AS f(force)
            CROSS JOIN unnest(string_to_array(?, ',')) AS m(measure)
            CROSS JOIN LATERAL (SELECT replace(area, '$', f.force) AS area FROM unnest(string_to_array(?, ',')) AS x(area)) a
            CROSS JOIN LATERAL (SELECT (date '2013-01-01' + make_interval(months => n))::date AS day
                                FROM generate_series(0, ? - 1) AS n) d
            ON CONFLICT DO NOTHING
            RETURNING id, measure, area, period_start)
        INSERT INTO observation_version (observation_id, version, known_at, published_at, printed, number, form, unit,
                                         source, submission_id)
        SELECT made.id, 1, timestamptz '2020-01-01', timestamptz '2020-01-01', v.number::text, v.number, 'COUNT',
               'offences', 'generated', submitted.id
        FROM made CROSS JOIN submitted
        CROSS JOIN LATERAL (
            SELECT 90 + abs(hashtextextended(made.measure || made.area || made.period_start, 7)) % 21
                   + CASE WHEN made.period_start >= ?::date THEN ? ELSE 0 END AS number) v
        """;

    private GeneratedSeries() {}

    /**
     * Makes them.
     *
     * @param areas codes, {@code $} stands for the force
     * @param stepFrom first month of the step, {@code yyyy-mm-dd}
     * @return figures made
     */
    public static int make(
            DataSource database,
            List<String> forces,
            List<String> measures,
            List<String> areas,
            int months,
            String stepFrom,
            int step)
            throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MAKE)) {
            statement.setString(1, String.join(",", forces));
            statement.setString(2, String.join(",", measures));
            statement.setString(3, String.join(",", areas));
            statement.setInt(4, months);
            statement.setString(5, stepFrom);
            statement.setInt(6, step);
            return statement.executeUpdate();
        }
    }
}
