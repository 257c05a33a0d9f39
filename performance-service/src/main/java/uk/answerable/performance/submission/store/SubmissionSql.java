package uk.answerable.performance.submission.store;

/** The statements of a submission: staged rows are decided on and written set by set. */
final class SubmissionSql {

    static final String STAGING = """
            CREATE TEMPORARY TABLE arrived (
                n bigint, line bigint, force text COLLATE "C", measure text COLLATE "C", area text COLLATE "C",
                statistic text COLLATE "C",
                period_start date, period_end date, period_kind text, printed text, number numeric, form text,
                unit text, numerator numeric, denominator numeric, base numeric, sample numeric,
                provisional boolean, as_at date, source text, note text, reason text,
                raw text, readers_note text,
                known_at timestamptz, published_at timestamptz
            ) ON COMMIT DROP
            """;

    static final String COPY = "COPY arrived FROM STDIN";

    /** Two files at once would both find a figure missing; they wait for each other. */
    static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtext('observations'))";

    static final String ANALYZE = "ANALYZE staging";

    /** Sorting in memory what one file brings. */
    static final String SORT_MEMORY = "SET LOCAL work_mem = '128MB'";

    /**
     * In the order of the key, with ids in that order: both indexes of the table grow at their ends, page by page. Of a
     * figure that stands twice, the first row of the file makes the observation.
     */
    static final String SORT = """
            CREATE TEMPORARY TABLE staging ON COMMIT DROP AS
            SELECT uuidv7() AS id, sorted.* FROM (
                SELECT * FROM arrived
                ORDER BY force, measure, area, statistic, period_end, period_start, n) sorted
            """;

    static final String ADD = """
            INSERT INTO observation (id, force, measure, area, statistic, period_start, period_end, period_kind)
            SELECT id, force, measure, area, statistic, period_start, period_end, period_kind FROM staging
            ON CONFLICT (force, measure, area, statistic, period_end, period_start) DO NOTHING
            """;

    private static final String VERSION = """
            INSERT INTO observation_version (observation_id, version, known_at, published_at, printed, number, form,
                unit, numerator, denominator, base, sample, provisional, as_at, source, note, raw, readers_note, reason,
                submission_id)
            """;

    private static final String MOMENTS = """
            COALESCE(s.known_at, m.known_at),
            CASE WHEN s.known_at IS NOT NULL THEN s.published_at
                 WHEN m.published_at IS NOT NULL THEN GREATEST(m.published_at, m.known_at) END
            """;

    private static final String VALUES = """
            s.printed, s.number, s.form, s.unit, s.numerator, s.denominator, s.base, s.sample, s.provisional,
            s.as_at, s.source, s.note, s.raw, s.readers_note
            """;

    private static final String SENT = """
            (SELECT CAST(? AS timestamptz) AS known_at, CAST(? AS timestamptz) AS published_at,
                    CAST(? AS uuid) AS submission) m
            """;

    /** When every row is a figure of which nothing was held. */
    static final String ADD_FIRST_VERSIONS =
            VERSION + "SELECT s.id, 1," + MOMENTS + "," + VALUES + ", NULL, m.submission FROM staging s, " + SENT;

    /** What is held of each row's figure, and what the row says of it. */
    static final String DECIDE = """
            CREATE TEMPORARY TABLE decision ON COMMIT DROP AS
            SELECT s.n, o.id AS observation, v.version, v.printed AS held, v.published_at IS NOT NULL AS published,
                   min(s.n) OVER (PARTITION BY o.id) AS first,
                   v.form = s.form AND v.unit = s.unit AND v.provisional = s.provisional
                   AND v.numerator IS NOT DISTINCT FROM s.numerator
                   AND v.denominator IS NOT DISTINCT FROM s.denominator
                   AND v.number IS NOT DISTINCT FROM s.number
                   AND (v.number IS NOT NULL OR v.printed = s.printed) AS same,
                   COALESCE(s.reason, CAST(? AS text),
                       CASE WHEN v.provisional AND NOT s.provisional THEN 'Replaces the provisional figure' END) AS why
            FROM staging s
            JOIN observation o USING (force, measure, area, statistic, period_start, period_end)
            LEFT JOIN LATERAL (
                SELECT * FROM observation_version WHERE observation_id = o.id ORDER BY version DESC LIMIT 1) v ON true
            """;

    /** Rows that repeat an earlier one; whether they say the same. */
    static final String REPEATS = """
            SELECT s.line, s.printed, f.line, f.printed,
                   s.form = f.form AND s.unit = f.unit AND s.number IS NOT DISTINCT FROM f.number
                   AND s.numerator IS NOT DISTINCT FROM f.numerator
                   AND s.denominator IS NOT DISTINCT FROM f.denominator
                   AND (s.number IS NOT NULL OR s.printed = f.printed)
            FROM decision d JOIN staging s ON s.n = d.n JOIN staging f ON f.n = d.first
            WHERE d.n <> d.first
            ORDER BY d.n
            """;

    /** Figures that are other now and nobody says why. */
    static final String WITHOUT_REASON = """
            SELECT s.line, s.printed, d.held, d.version, d.published
            FROM decision d JOIN staging s ON s.n = d.n
            WHERE d.n = d.first AND d.version IS NOT NULL AND NOT d.same AND COALESCE(trim(d.why), '') = ''
            ORDER BY d.n
            """;

    static final String COUNT = """
            SELECT count(*) FILTER (WHERE n = first AND version IS NULL),
                   count(*) FILTER (WHERE n = first AND version IS NOT NULL AND NOT same),
                   count(*) FILTER (WHERE n <> first OR same),
                   count(*) FILTER (WHERE n = first AND same AND NOT published)
            FROM decision
            """;

    static final String ADD_VERSIONS = VERSION + "SELECT d.observation, COALESCE(d.version, 0) + 1," + MOMENTS + ","
            + VALUES
            + ", CASE WHEN d.version IS NOT NULL THEN d.why END, m.submission"
            + " FROM decision d JOIN staging s ON s.n = d.n, " + SENT
            + " WHERE d.n = d.first AND (d.version IS NULL OR NOT d.same)";

    static final String PUBLISH = """
            UPDATE observation_version v SET published_at = GREATEST(CAST(? AS timestamptz), v.known_at)
            FROM decision d
            WHERE d.n = d.first AND d.same AND NOT d.published
              AND v.observation_id = d.observation AND v.version = d.version
            """;

    static final String RECORD = """
            INSERT INTO submission (id, sha256, purpose, office, submitted_at, lines, added, corrected, media_type,
                bytes)
            VALUES (?, ?, ?, ?, CAST(? AS timestamptz), ?, ?, ?, ?, ?)
            """;

    static final String AUDIT = "SELECT audit.append(?, 'submit', 'Observation', ?, ?)";

    static final String TAKEN = "SELECT count(*) FROM submission WHERE sha256 = ? AND purpose = ?";

    private SubmissionSql() {}
}
