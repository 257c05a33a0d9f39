package uk.answerable.complaints.statistics.store;

/**
 * The statements that count: each a family of statistics of several forces in several periods at once, by sets. Cases are
 * those for which the chief officer is the appropriate authority.
 */
final class Counting {

    private static final String ASKED = """
            WITH asked (period, first_day, last_day) AS (
                SELECT period, first_day, last_day
                FROM jsonb_to_recordset(CAST(CAST(:periods AS text) AS jsonb))
                    AS a(period text, first_day date, last_day date)),
            """ + DayNumbers.TABLES;

    private static final String COUNTED = """
            SELECT CAST(row_to_json(counted) AS text) FROM (
                SELECT force, period, measure, code, count(*) AS count, bool_or(generated) AS generated,
                    sum(days) AS "totalDays", max(days) AS longest,
                    percentile_cont(ARRAY[0.25, 0.5, 0.75, 0.9]) WITHIN GROUP (ORDER BY days) AS quantiles
                FROM item GROUP BY force, period, measure, code) counted
            """;

    /** Cases logged: how soon, under which law, why, about what. */
    static final String LOGGED = ASKED + """
            logged AS (
                SELECT s.case_id, min(s.on_day) AS logged_on FROM case_step s
                WHERE s.kind IN ('LOGGED_OUTSIDE', 'RECORDED') AND s.case_id IN (
                    SELECT t.case_id FROM asked a JOIN case_step t ON t.on_day BETWEEN a.first_day AND a.last_day
                    WHERE t.kind IN ('LOGGED_OUTSIDE', 'RECORDED'))
                GROUP BY s.case_id),
            one AS MATERIALIZED (
                SELECT c.id, c.force, c.regime, c.generated, a.period, c.made_on, c.received_on, l.logged_on,
                    r.reason, k.contacted_on
                FROM logged l
                JOIN asked a ON l.logged_on BETWEEN a.first_day AND a.last_day
                JOIN complaint_case c ON c.id = l.case_id
                LEFT JOIN LATERAL (
                    SELECT s.detail AS reason FROM case_step s
                    WHERE s.case_id = c.id AND s.kind = 'RECORDED' AND s.on_day <= a.last_day
                    ORDER BY s.number LIMIT 1) r ON true
                LEFT JOIN LATERAL (
                    SELECT min(s.on_day) AS contacted_on FROM case_step s
                    WHERE s.case_id = c.id AND s.kind = 'CONTACTED' AND s.on_day <= a.last_day) k ON true
                WHERE c.force IN (:forces) AND c.authority = 'CHIEF_OFFICER'),
            item (force, period, generated, measure, code, days) AS (
                SELECT force, period, generated, 'logged',
                    CASE WHEN reason IS NULL THEN 'OUTSIDE_SCHEDULE_3' ELSE 'SCHEDULE_3' END, CAST(NULL AS bigint)
                FROM one
                UNION ALL
                SELECT force, period, generated, 'recording_reason',
                    CASE reason WHEN '' THEN 'NONE_BEFORE_2020' ELSE reason END, NULL
                FROM one WHERE reason IS NOT NULL
                UNION ALL
                SELECT o.force, o.period, o.generated, 'allegation_category',
                    CASE o.regime WHEN 'REGIME_2012' THEN '2012 ' ELSE '' END || g.category, NULL
                FROM one o JOIN allegation g ON g.case_id = o.id
                UNION ALL
                SELECT force, period, generated, 'days_to_log', '', b.number - a.number
                FROM one JOIN day a ON a.day = received_on JOIN day b ON b.day = logged_on
                UNION ALL
                SELECT force, period, generated, 'days_to_contact', '', b.number - a.number
                FROM one JOIN day a ON a.day = made_on JOIN day b ON b.day = contacted_on)
            """ + COUNTED;

    /** Cases finalised: how soon, with and without suspended time, how their allegations ended, whether reviewed. */
    static final String FINALISED = ASKED + """
            one AS MATERIALIZED (
                SELECT c.id, c.force, c.generated, a.period, c.received_on, c.finalised_on,
                    CASE WHEN c.recorded_on IS NULL THEN 'OUTSIDE_SCHEDULE_3'
                        ELSE coalesce(h.handling, 'NOT_STATED') END AS handling
                FROM asked a
                JOIN complaint_case c ON c.finalised_on BETWEEN a.first_day AND a.last_day
                LEFT JOIN LATERAL (
                    SELECT CASE s.kind WHEN 'HANDLING_DECIDED' THEN s.detail
                        ELSE s.detail || '_INVESTIGATION' END AS handling
                    FROM case_step s
                    WHERE s.case_id = c.id AND (s.kind = 'HANDLING_DECIDED'
                        OR s.kind = 'REFERRAL_DECIDED' AND s.detail <> 'RETURNED')
                    ORDER BY s.number DESC LIMIT 1) h ON true
                WHERE c.force IN (:forces) AND c.authority = 'CHIEF_OFFICER'),
            stop AS (
                SELECT o.id, o.received_on, o.finalised_on, s.kind, s.on_day,
                    lead(s.on_day) OVER (PARTITION BY o.id ORDER BY s.number) AS until_day
                FROM (SELECT DISTINCT id, received_on, finalised_on FROM one) o
                JOIN case_step s ON s.case_id = o.id
                WHERE s.kind IN ('SUSPENDED', 'RESUMED', 'CEASED', 'WITHDRAWN')),
            pause AS (
                SELECT id, unnest(range_agg(daterange(
                    greatest(on_day, received_on + 1), least(until_day, finalised_on), '[]'))) AS days
                FROM stop
                WHERE kind = 'SUSPENDED' AND greatest(on_day, received_on + 1) <= least(until_day, finalised_on)
                GROUP BY id),
            paused AS (
                SELECT p.id, sum(b.number - a.number) AS days FROM pause p
                JOIN day a ON a.day = lower(p.days) - 1 JOIN day b ON b.day = upper(p.days) - 1
                GROUP BY p.id),
            span AS MATERIALIZED (
                SELECT o.*, b.number - a.number AS days, b.number - a.number - coalesce(p.days, 0) AS unsuspended
                FROM one o JOIN day a ON a.day = o.received_on JOIN day b ON b.day = o.finalised_on
                LEFT JOIN paused p ON p.id = o.id),
            decided AS MATERIALIZED (
                SELECT DISTINCT ON (o.period, o.id, split_part(s.detail, ' ', 1))
                    o.force, o.period, o.generated, o.handling, string_to_array(s.detail, ' ') AS words
                FROM one o JOIN case_step s ON s.case_id = o.id
                WHERE s.kind = 'ALLEGATION_DECIDED'
                ORDER BY o.period, o.id, split_part(s.detail, ' ', 1), s.number DESC),
            item (force, period, generated, measure, code, days) AS (
                SELECT force, period, generated, 'days_to_finalise', handling, days FROM span
                UNION ALL
                SELECT force, period, generated, 'days_unsuspended', handling, unsuspended FROM span
                UNION ALL
                SELECT force, period, generated, 'days_to_finalise_schedule_3', '', days
                FROM span WHERE handling <> 'OUTSIDE_SCHEDULE_3'
                UNION ALL
                SELECT force, period, generated, 'days_unsuspended_schedule_3', '', unsuspended
                FROM span WHERE handling <> 'OUTSIDE_SCHEDULE_3'
                UNION ALL
                SELECT force, period, generated, 'reviewed',
                    CASE WHEN EXISTS (SELECT 1 FROM review v WHERE v.case_id = one.id) THEN 'YES' ELSE 'NO' END, NULL
                FROM one WHERE handling <> 'OUTSIDE_SCHEDULE_3'
                UNION ALL
                SELECT force, period, generated, 'decision', handling || ' ' || words[2], NULL FROM decided
                UNION ALL
                SELECT force, period, generated, 'action', action, NULL
                FROM decided, unnest(words[3:]) AS t(action))
            """ + COUNTED;

    /** Reviews by body: received, decided, how soon, how. */
    static final String REVIEWED = ASKED + """
            item (force, period, generated, measure, code, days) AS (
                SELECT v.force, a.period, c.generated, 'reviews_received', v.body, CAST(NULL AS bigint)
                FROM asked a
                JOIN review v ON v.received_on BETWEEN a.first_day AND a.last_day AND v.force IN (:forces)
                JOIN complaint_case c ON c.id = v.case_id AND c.authority = 'CHIEF_OFFICER'
                UNION ALL
                SELECT v.force, a.period, c.generated, e.measure, v.body || e.more, e.days
                FROM asked a
                JOIN review v ON v.decided_on BETWEEN a.first_day AND a.last_day AND v.force IN (:forces)
                JOIN complaint_case c ON c.id = v.case_id AND c.authority = 'CHIEF_OFFICER'
                JOIN day b ON b.day = coalesce(v.forwarded_on, v.received_on)
                JOIN day f ON f.day = v.decided_on
                CROSS JOIN LATERAL (
                    VALUES ('days_to_review', '', f.number - b.number),
                        ('review_decision', CASE WHEN v.reasonable THEN ' REASONABLE' ELSE ' NOT_REASONABLE' END,
                            NULL)) AS e(measure, more, days))
            """ + COUNTED;

    private Counting() {}
}
