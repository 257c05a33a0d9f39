package uk.answerable.meetings.leak;

import java.util.List;

/** A review that a panel reported on and did not publish yet: what it concludes is planted. */
final class PrivateReviews {

    /** That it is and when each step was taken is public. */
    static final String OPEN = """
        INSERT INTO panel_review (id, body_code, force_code, kind, subject, notified_on, hearing_id, heard_on, reported_on,
            conclusion, gist)
        SELECT gen_random_uuid(), m.body_code, m.force_code, 'ANNUAL_REPORT', 'Annual report 2030/31', DATE '2031-09-01',
            m.id, m.date, DATE '2031-09-18', 'NO_RECOMMENDATIONS', ''
        FROM meeting m
        WHERE m.id = :meeting AND m.body_kind = 'POLICE_AND_CRIME_PANEL'
        """;

    static final List<String> ALL = List.of("""
        UPDATE panel_review SET conclusion = 'RECOMMENDATIONS', gist = :mark || 'reviewgist' WHERE hearing_id = :meeting
        """);

    static final String AWAY = "DELETE FROM panel_review WHERE hearing_id = :id";

    static final List<String> WORDS = List.of("reviewgist");

    private PrivateReviews() {}
}
