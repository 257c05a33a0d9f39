package uk.answerable.meetings.leak;

import java.util.List;

/** A risk and a target that their keepers know of and nobody else does, and what a public record keeps back. */
final class PrivateRecords {

    static final String OPEN = """
        INSERT INTO governance_record (id, force_code, body_code, side, kind, seen_by, review, title, owner, version)
        SELECT m.id, m.force_code, m.body_code, CASE m.body_kind WHEN 'POLICE_AND_CRIME_PANEL' THEN 'panel' ELSE 'office' END,
            'PORTFOLIO_VISIT', 'ANYONE', 'NONE', 'Open visit', 'Member', 1
        FROM meeting m WHERE m.id = :meeting
        """;

    static final String VERSION_OF_OPEN = """
        INSERT INTO governance_version (record_id, version, title, owner, changed_on, office, reason)
        VALUES (:meeting, 1, 'Open visit', 'Member', DATE '2031-09-17', 'Office', 'added')
        """;

    static final List<String> ALL = List.of("""
            INSERT INTO governance_value (record_id, version, field, value)
            SELECT m.id, 1, 'seen', :mark || 'visitseen' FROM meeting m WHERE m.id = :meeting
            """, """
            INSERT INTO governance_record (id, force_code, body_code, side, kind, seen_by, review, title, owner, risk_level,
                version)
            SELECT i.id, m.force_code, m.body_code,
                CASE m.body_kind WHEN 'POLICE_AND_CRIME_PANEL' THEN 'panel' ELSE 'office' END, 'STRATEGIC_RISK',
                'OFFICE_AND_FORCE', 'RISK', :mark || 'recordtitle', :mark || 'recordowner', 'HIGH', 1
            FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO governance_version (record_id, version, title, owner, changed_on, office, reason)
            SELECT i.id, 1, :mark || 'recordtitle', :mark || 'recordowner', DATE '2031-09-17', 'Office',
                :mark || 'recordreason'
            FROM agenda_item i WHERE i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO governance_value (record_id, version, field, value)
            SELECT i.id, 1, 'cause', :mark || 'recordcause'
            FROM agenda_item i WHERE i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO governance_record (id, force_code, body_code, side, kind, seen_by, review, title, owner, version)
            SELECT a.id, m.force_code, m.body_code,
                CASE m.body_kind WHEN 'POLICE_AND_CRIME_PANEL' THEN 'panel' ELSE 'office' END, 'TARGET',
                'OFFICE_AND_FORCE', 'NONE', :mark || 'targettitle', :mark || 'targetowner', 1
            FROM action a JOIN meeting m ON m.id = a.meeting_id WHERE a.meeting_id = :meeting AND a.part = 'PRIVATE'
            """, """
            INSERT INTO governance_version (record_id, version, title, owner, changed_on, office, reason)
            SELECT a.id, 1, :mark || 'targettitle', :mark || 'targetowner', DATE '2031-09-17', 'Office', 'added'
            FROM action a WHERE a.meeting_id = :meeting AND a.part = 'PRIVATE'
            """, """
            INSERT INTO governance_value (record_id, version, field, value)
            SELECT a.id, 1, v.field, v.value
            FROM action a, (VALUES ('level', 'plan'), ('target', :mark || 'targetsaid')) AS v (field, value)
            WHERE a.meeting_id = :meeting AND a.part = 'PRIVATE'
            """, """
            INSERT INTO governance_link (record_id, kind, target)
            SELECT m.id, v.kind, v.target FROM meeting m JOIN agenda_item i ON i.meeting_id = m.id AND i.number = '2'
                JOIN action a ON a.meeting_id = m.id AND a.part = 'PRIVATE',
                LATERAL (VALUES ('ACTION', CAST(a.id AS text)), ('RECORD', CAST(i.id AS text))) AS v (kind, target)
            WHERE m.id = :meeting AND :mark <> ''
            """);

    static final List<String> WORDS = List.of(
            "visitseen",
            "recordtitle",
            "recordowner",
            "recordreason",
            "recordcause",
            "targettitle",
            "targetowner",
            "targetsaid");

    private static final String THEM = " WHERE %s IN (SELECT id FROM agenda_item WHERE meeting_id = :id"
            + " UNION ALL SELECT id FROM action WHERE meeting_id = :id UNION ALL SELECT CAST(:id AS uuid))";

    static final List<String> AWAY = List.of(
            "DELETE FROM governance_link" + THEM.formatted("record_id"),
            "DELETE FROM governance_value" + THEM.formatted("record_id"),
            "DELETE FROM governance_version" + THEM.formatted("record_id"),
            "DELETE FROM governance_record" + THEM.formatted("id"));

    private PrivateRecords() {}
}
