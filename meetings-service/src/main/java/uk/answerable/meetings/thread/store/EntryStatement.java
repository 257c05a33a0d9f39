package uk.answerable.meetings.thread.store;

import java.util.ArrayList;
import java.util.List;
import uk.answerable.meetings.action.rules.Action;
import uk.answerable.meetings.thread.rules.EntryKind;

/**
 * The one statement of a level of threads: every kind of entry is chosen with the condition of who may read it, then all
 * are ordered and cut together.
 */
final class EntryStatement {

    private static final String TOPIC =
            "JOIN accountability_topic t ON s.kind = 'TOPIC' AND t.id = s.id JOIN meeting m ON m.id = t.meeting_id";
    private static final String LETTER = "chr(97 + t.position % 26)";
    private static final String REQUEST = "JOIN scrutiny_request r ON s.kind = 'REQUEST' AND r.id = s.id"
            + " JOIN scrutiny_report p ON p.id = r.report_id";
    private static final String WATCH = "JOIN watch_item w ON s.kind = 'WATCH_ITEM' AND w.id = s.id";
    private static final String DIVE = "JOIN deep_dive d ON s.kind = 'DEEP_DIVE' AND d.id = s.id";
    private static final String NONE = "CAST(NULL AS text)";
    private static final String NOWHERE = "CAST(NULL AS uuid)";

    private final List<String> parts = new ArrayList<>();

    /** What an entry is made of, each as SQL. */
    private record Said(
            String id, String dated, String title, String text, String office, String reference, String meeting) {}

    private void add(EntryKind kind, Said said, String from, String where) {
        parts.add("""
                SELECT s.thread, '%s' AS kind, %d AS rank, %s AS id, %s AS dated, %s AS title, %s AS text, %s AS office,
                    %s AS reference, %s AS meeting
                FROM asked s %s WHERE %s
                """.formatted(
                        kind,
                        kind.rank(),
                        said.id(),
                        said.dated(),
                        said.title(),
                        said.text(),
                        said.office(),
                        said.reference(),
                        said.meeting(),
                        from,
                        where));
    }

    /** The statement; {@code after} is a condition on (dated, rank, id), or true. */
    static String of(ReadableRows readable, String after) {
        var statement = new EntryStatement();
        statement.topics("((t.part = 'PUBLIC' AND t.published) OR %s)"
                .formatted(readable.topics().holds("m")));
        statement.minutes(readable);
        statement.actions(readable);
        statement.requests();
        statement.watching(
                "(w.part = 'PUBLIC' OR %s)".formatted(readable.watches().holds("w")));
        statement.dives();
        return """
                WITH asked AS (
                    SELECT a.thread, a.kind, a.id
                    FROM jsonb_to_recordset(CAST(CAST(:asked AS text) AS jsonb)) AS a(thread int, kind text, id uuid)
                ), said AS (%s), numbered AS (
                    SELECT e.*, row_number() OVER (PARTITION BY e.thread ORDER BY e.dated, e.rank, e.id) AS place
                    FROM said e WHERE %s
                )
                SELECT CAST(thread AS text), kind, CAST(id AS text), CAST(dated AS text), title, text, office, reference,
                    CAST(meeting AS text)
                FROM numbered WHERE place <= :rows ORDER BY thread, dated, rank, id
                """.formatted(String.join(" UNION ", statement.parts), after);
    }

    private void topics(String readable) {
        add(EntryKind.TOPIC, topic("t.id", "t.context", NONE), TOPIC, readable);
        add(
                EntryKind.QUESTION,
                new Said("q.id", "m.date", "t.topic", "q.text", NONE, "CONCAT(" + LETTER + ", q.number)", "m.id"),
                TOPIC + " JOIN topic_question q ON q.topic_id = t.id",
                readable);
        add(
                EntryKind.QUESTION,
                topic("t.id", "t.questions_gist", NONE),
                TOPIC,
                readable + " AND t.questions_gist <> ''"
                        + " AND NOT EXISTS (SELECT 1 FROM topic_question q WHERE q.topic_id = t.id)");
        add(
                EntryKind.ANSWER,
                new Said(
                        "q.id",
                        "q.answered_on",
                        "t.topic",
                        "q.answer",
                        "q.answered_by",
                        "CONCAT(" + LETTER + ", q.number)",
                        "m.id"),
                TOPIC + " JOIN topic_question q ON q.topic_id = t.id",
                readable + " AND q.answer IS NOT NULL");
        add(EntryKind.FINDINGS, topic("t.id", "t.findings", NONE), TOPIC, readable + " AND t.findings <> ''");
    }

    private static Said topic(String id, String text, String office) {
        return new Said(id, "m.date", "t.topic", text, office, LETTER, "m.id");
    }

    /** Of a topic, of an action, of an agenda item: each tie only as far as the caller knows of it. */
    private void minutes(ReadableRows readable) {
        var own = "((x.part = 'PUBLIC' AND x.published) OR %s)"
                .formatted(readable.minutes().holds("m"));
        var said = new Said("x.id", "m.date", "m.title", "x.gist", NONE, "x.anchor", "m.id");
        add(
                EntryKind.MINUTE,
                said,
                TOPIC + " JOIN topic_minute tm ON tm.topic_id = t.id JOIN minute_paragraph x ON x.id = tm.paragraph_id",
                own
                        + " AND ((t.part = 'PUBLIC' AND t.published) OR %s)"
                                .formatted(readable.topics().holds("m")));
        add(
                EntryKind.MINUTE,
                said,
                "JOIN action a ON s.kind = 'ACTION' AND a.id = s.id JOIN meeting m ON m.id = a.meeting_id"
                        + " JOIN minute_paragraph x ON x.meeting_id = m.id AND x.anchor = a.minute_anchor",
                own
                        + " AND ((a.part = 'PUBLIC' AND a.published) OR %s)"
                                .formatted(readable.actions().holds("a")));
        add(
                EntryKind.MINUTE,
                said,
                "JOIN agenda_item i ON s.kind = 'AGENDA_ITEM' AND i.id = s.id JOIN meeting m ON m.id = i.meeting_id"
                        + " JOIN minute_paragraph x ON x.meeting_id = m.id AND (x.item_number = i.number"
                        + " OR (x.item_number IS NULL AND starts_with(x.anchor, CONCAT(i.number, '.'))))",
                own
                        + " AND ((i.part = 'PUBLIC' AND i.published) OR %s)"
                                .formatted(readable.items().holds("m")));
    }

    private void actions(ReadableRows readable) {
        var from = "JOIN action a ON s.kind = 'ACTION' AND a.id = s.id";
        add(
                EntryKind.ACTION,
                new Said("a.id", "a.raised_at", "a.text", "a.due_text", "a.owner", "a.reference", "a.meeting_id"),
                from,
                "((a.part = 'PUBLIC' AND a.published) OR %s)"
                        .formatted(readable.actions().holds("a")));
        add(
                EntryKind.ACTION_REVIEW,
                new Said("v.id", "m.date", "a.text", "v.update_received", NONE, "a.reference", "m.id"),
                from + " JOIN action_review v ON v.action_id = a.id JOIN meeting m ON m.id = v.meeting_id",
                "(%s OR (a.part = 'PUBLIC' AND a.published AND '%s' IN (a.owner, a.joint_owner)"
                                .formatted(readable.log().holds("a"), Action.CHIEF_CONSTABLE)
                        + " AND a.force_code = ANY (string_to_array(CASE WHEN a.body_kind = 'POLICE_AND_CRIME_PANEL'"
                        + " THEN :chiefPanels ELSE :chiefBoards END, ','))))");
    }

    /** Reports, requests and answers are here once they are published. */
    private void requests() {
        add(
                EntryKind.REQUEST,
                new Said(
                        "r.id",
                        "r.asked_on",
                        "r.topic",
                        "r.gist",
                        "p.author",
                        "CAST(r.number AS text)",
                        "p.meeting_id"),
                REQUEST,
                "true");
        add(
                EntryKind.REQUEST_ANSWER,
                new Said("n.id", "n.given_on", "r.topic", "n.gist", "n.office", "n.reference", "p.meeting_id"),
                REQUEST + " JOIN answer n ON n.request_id = r.id",
                "true");
        add(
                EntryKind.DISPUTED_CLAIM,
                new Said(
                        "c.id",
                        "p.date",
                        "c.subject",
                        "(SELECT string_agg(CONCAT(h.office, ': ', h.held), ' ' ORDER BY h.position)"
                                + " FROM claim_position h WHERE h.claim_id = c.id)",
                        NONE,
                        NONE,
                        "p.meeting_id"),
                "JOIN disputed_claim c ON s.kind = 'CLAIM' AND c.id = s.id JOIN scrutiny_report p ON p.id = c.report_id",
                "true");
        add(
                EntryKind.UNANSWERED_ASK,
                new Said("u.id", "p.date", "u.topic", "u.gist", "p.author", NONE, "p.meeting_id"),
                "JOIN unanswered_ask u ON s.kind = 'ASK' AND u.id = s.id JOIN scrutiny_report p ON p.id = u.report_id",
                "true");
    }

    private void watching(String readable) {
        add(EntryKind.WATCH_ITEM, watched("w.since", "w.source", NOWHERE), WATCH, readable);
        add(
                EntryKind.WATCH_DUE,
                watched("w.fired_on", "w.fired_by", NOWHERE),
                WATCH,
                readable + " AND w.fired_on IS NOT NULL");
        add(
                EntryKind.WATCH_CLOSED,
                watched("w.closed_on", "w.decision", "w.decided_at"),
                WATCH,
                readable + " AND w.state = 'CLOSED'");
    }

    private static Said watched(String dated, String text, String meeting) {
        return new Said("w.id", dated, "w.what", text, NONE, NONE, meeting);
    }

    private void dives() {
        add(
                EntryKind.DEEP_DIVE,
                new Said(
                        "d.id",
                        "coalesce(d.proposed_on, DATE '0001-01-01')",
                        "d.topic",
                        "d.target",
                        "d.proposed_by",
                        NONE,
                        NOWHERE),
                DIVE,
                "true");
        add(
                EntryKind.DEEP_DIVE_HELD,
                new Said("d.id", "d.held_on", "d.topic", "d.result", NONE, "d.report", "d.meeting_id"),
                DIVE,
                "d.held_on IS NOT NULL");
    }
}
