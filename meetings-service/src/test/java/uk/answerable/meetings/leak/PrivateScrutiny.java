package uk.answerable.meetings.leak;

import java.util.List;

/**
 * The scrutiny of a quarter before it is published, of a force that none of those asked is of: one that the office still
 * writes, and one that the force has and drafts its answers to.
 */
final class PrivateScrutiny {

    /** Whose it is. */
    static final String FORCE = "west-mercia";

    static final List<String> ALL = List.of("""
            INSERT INTO quarterly_scrutiny (id, reference, force_code, body_code, body_kind, meeting_id, quarter, title,
                author, marking, respondent, stage, changed)
            SELECT i.id, :mark || 'scrutinyreference', 'west-mercia', 'west-mercia-mam', 'ASSURANCE_MEETING', i.meeting_id,
                :mark || 'quarter', :mark || 'scrutinytitle', :mark || 'scrutinyauthor', 'TOP_SECRET',
                :mark || 'respondent', CASE WHEN :mark = 'zqboard' THEN 'DRAFT' ELSE 'SENT' END, true
            FROM agenda_item i WHERE i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO quarterly_version (scrutiny_id, side, version, made_on, reason)
            SELECT q.id, 'REPORT', 1, DATE '2031-09-01', :mark || 'versionreason'
            FROM quarterly_scrutiny q WHERE q.meeting_id = :meeting AND q.stage = 'SENT'
            """, """
            INSERT INTO quarterly_request (scrutiny_id, number, from_version, kind, topic, wording, place, measure)
            SELECT q.id, 1, 1, 'EXPLANATION', :mark || 'requesttopic', :mark || 'requestwording', :mark || 'requestplace',
                'shoplifting'
            FROM quarterly_scrutiny q WHERE q.meeting_id = :meeting
            """, """
            INSERT INTO quarterly_ask (scrutiny_id, position, place, text, set_aside)
            SELECT q.id, 1, :mark || 'askplace', :mark || 'asktext', :mark || 'askreason'
            FROM quarterly_scrutiny q WHERE q.meeting_id = :meeting
            """, """
            INSERT INTO quarterly_answer (scrutiny_id, number, from_version, kind, partly, text, promise)
            SELECT q.id, 1, 1, 'ACTION_PROMISED', false, :mark || 'answertext', :mark || 'answerpromise'
            FROM quarterly_scrutiny q WHERE q.meeting_id = :meeting
            """);

    /** By the meeting: what belongs to one, before itself. */
    static final List<String> AWAY = List.of(
            of("quarterly_answer"),
            of("quarterly_ask"),
            of("quarterly_request"),
            of("quarterly_version"),
            "DELETE FROM quarterly_scrutiny WHERE meeting_id = :id");

    private PrivateScrutiny() {}

    private static String of(String table) {
        return "DELETE FROM %s WHERE scrutiny_id IN (SELECT id FROM quarterly_scrutiny WHERE meeting_id = :id)"
                .formatted(table);
    }
}
