package uk.answerable.meetings.leak;

import java.util.List;

/** A topic and a promise of the private part, whose identifiers are the item's, and a topic that is a draft. */
final class PrivateTopics {

    static final List<String> ALL = List.of("""
            INSERT INTO accountability_topic (id, meeting_id, position, topic, context, questions, questions_gist,
                findings, part, published)
            SELECT CASE WHEN v.published THEN i.id ELSE gen_random_uuid() END, :meeting, v.position, :mark || v.word, :mark || v.word || 'context', 1,
                :mark || v.word || 'gist', :mark || v.word || 'findings', v.part, v.published
            FROM (VALUES (900, 'topic', 'PRIVATE', true), (901, 'drafttopic', 'PUBLIC', false))
                AS v (position, word, part, published)
            JOIN agenda_item i ON i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO topic_question (id, topic_id, number, text, answer, answered_by, answered_on)
            SELECT t.id, t.id, 1, t.topic || 'question', :mark || 'topicanswer', :mark || 'topicoffice',
                DATE '2031-09-17'
            FROM accountability_topic t WHERE t.meeting_id = :meeting
            """, """
            INSERT INTO topic_minute (topic_id, paragraph_id)
            SELECT t.id, p.id FROM accountability_topic t JOIN minute_paragraph p ON p.meeting_id = t.meeting_id
            WHERE t.meeting_id = :meeting AND p.gist LIKE :mark || '%'
            """, """
            INSERT INTO topic_action (topic_id, action_id)
            SELECT t.id, a.id FROM accountability_topic t JOIN action a ON a.meeting_id = t.meeting_id
            WHERE t.meeting_id = :meeting AND t.topic LIKE :mark || '%'
            """, """
            INSERT INTO measure_link (measure_code, force_code, kind, subject_id, reason)
            SELECT 'shoplifting', m.force_code, 'TOPIC', t.id, :mark || 'topicreason'
            FROM accountability_topic t JOIN meeting m ON m.id = t.meeting_id WHERE t.meeting_id = :meeting
            """, """
            INSERT INTO watch_item (id, body_code, body_kind, force_code, part, what, measure_code, source, topic_id,
                since, trigger_kind, trigger_what, state, fired_on, fired_by)
            SELECT gen_random_uuid(), m.body_code, m.body_kind, m.force_code, 'PRIVATE', :mark || 'watched',
                'shoplifting', :mark || 'watchsource', t.id, DATE '2031-09-17', 'INSPECTION_REPORT',
                :mark || 'watchreport', 'DUE', DATE '2031-09-17', :mark || 'watchfired'
            FROM accountability_topic t JOIN meeting m ON m.id = t.meeting_id
            WHERE t.meeting_id = :meeting AND t.position = 900""");

    /** Words that the graph shows to the body's own. */
    static final List<String> WORDS = List.of(
            "topic",
            "topicgist",
            "drafttopic",
            "drafttopiccontext",
            "topicquestion",
            "topicanswer",
            "topicoffice",
            "watched",
            "watchsource",
            "watchreport",
            "watchfired");

    /** In the order in which nothing that is left refers to what goes; each takes the meeting. */
    static final List<String> AWAY = List.of(
            "watch_item WHERE topic_id IN (SELECT id FROM accountability_topic WHERE meeting_id = :id)",
            "measure_link WHERE subject_id IN (SELECT id FROM accountability_topic WHERE meeting_id = :id)",
            "topic_minute WHERE topic_id IN (SELECT id FROM accountability_topic WHERE meeting_id = :id)",
            "topic_action WHERE topic_id IN (SELECT id FROM accountability_topic WHERE meeting_id = :id)",
            "topic_question WHERE topic_id IN (SELECT id FROM accountability_topic WHERE meeting_id = :id)",
            "accountability_topic WHERE meeting_id = :id");

    private PrivateTopics() {}
}
