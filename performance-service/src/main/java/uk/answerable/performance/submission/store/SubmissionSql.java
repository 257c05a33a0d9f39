package uk.answerable.performance.submission.store;

/** The statements of a submission; each takes all its rows in one parameter. */
final class SubmissionSql {

    /** Two files at once would both find a figure missing; they wait for each other. */
    static final String ONE_AT_A_TIME = "SELECT CAST(pg_advisory_xact_lock(hashtext('observations')) AS text)";

    static final String HELD = """
            SELECT CAST(row_to_json(newest) AS text)
            FROM (
                SELECT k.n, o.id, v.version, v.printed, v.number, v.form, v.unit, v.numerator, v.denominator,
                       v.published_at IS NOT NULL AS published
                FROM jsonb_to_recordset(CAST(CAST(:keys AS text) AS jsonb)) AS k(
                    n int, force text, measure text, area text, statistic text, period_start date, period_end date)
                JOIN observation o USING (force, measure, area, statistic, period_start, period_end)
                CROSS JOIN LATERAL (
                    SELECT * FROM observation_version WHERE observation_id = o.id
                    ORDER BY version DESC LIMIT 1) v) newest
            """;

    static final String RECORD = """
            INSERT INTO submission (id, sha256, purpose, office, submitted_at, lines, added, corrected)
            SELECT id, sha256, purpose, office, submitted_at, lines, added, corrected
            FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
                id uuid, sha256 text, purpose text, office text, submitted_at timestamptz,
                lines int, added int, corrected int)
            """;

    static final String ADD = """
            INSERT INTO observation (id, force, measure, area, statistic, period_start, period_end, period_kind)
            SELECT id, force, measure, area, statistic, period_start, period_end, period_kind
            FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
                id uuid, force text, measure text, area text, statistic text,
                period_start date, period_end date, period_kind text)
            """;

    static final String ADD_VERSIONS = """
            INSERT INTO observation_version (observation_id, version, known_at, published_at, printed, number, form,
                unit, numerator, denominator, source, note, reason, submission_id)
            SELECT observation_id, version, known_at, published_at, printed, number, form,
                unit, numerator, denominator, source, note, reason, submission_id
            FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
                observation_id uuid, version int, known_at timestamptz, published_at timestamptz, printed text,
                number numeric, form text, unit text, numerator numeric, denominator numeric, source text,
                note text, reason text, submission_id uuid)
            """;

    static final String PUBLISH = """
            UPDATE observation_version v SET published_at = r.published_at
            FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
                observation_id uuid, version int, published_at timestamptz)
            WHERE v.observation_id = r.observation_id AND v.version = r.version AND v.published_at IS NULL
            """;

    private SubmissionSql() {}
}
