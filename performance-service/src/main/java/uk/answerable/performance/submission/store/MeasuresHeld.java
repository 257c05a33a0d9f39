package uk.answerable.performance.submission.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Finds the measures of which figures are held, by jumping along the index from one to the next. */
final class MeasuresHeld {

    private static final String MEASURES = """
            WITH RECURSIVE force_of AS (
                (SELECT force FROM observation ORDER BY force LIMIT 1)
                UNION ALL
                SELECT (SELECT force FROM observation WHERE force > f.force ORDER BY force LIMIT 1)
                FROM force_of f WHERE f.force IS NOT NULL
            ), measure_of AS (
                SELECT f.force, (SELECT measure FROM observation o WHERE o.force = f.force ORDER BY measure LIMIT 1)
                    AS measure
                FROM force_of f WHERE f.force IS NOT NULL
                UNION ALL
                SELECT m.force, (SELECT measure FROM observation o
                    WHERE o.force = m.force AND o.measure > m.measure ORDER BY measure LIMIT 1)
                FROM measure_of m WHERE m.measure IS NOT NULL
            )
            SELECT DISTINCT measure FROM measure_of WHERE measure IS NOT NULL
            """;

    private MeasuresHeld() {}

    static List<String> in(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(MEASURES)) {
            var measures = new ArrayList<String>();
            while (rows.next()) {
                measures.add(rows.getString(1));
            }
            return measures;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
