package uk.answerable.meetings.leak;

import java.util.List;

/** A recommendation that everybody knows, and that a private action serves, which nobody else does. */
final class PrivateLinks {

    static final String OPEN = """
        INSERT INTO followed_recommendation (id, body_code, body_kind, force_code, source, inspection_recommendation,
            number, title, made_on)
        SELECT gen_random_uuid(), m.body_code, m.body_kind, m.force_code, 'INSPECTION', CAST(i.id AS text), 'R1', 'Open title', m.date
        FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.meeting_id = :meeting AND i.number = '2'
        """;

    static final List<String> ALL = List.of("""
        INSERT INTO recommendation_action (recommendation_id, action_id)
        SELECT f.id, a.id FROM agenda_item i JOIN action a ON a.meeting_id = i.meeting_id
            JOIN followed_recommendation f ON f.inspection_recommendation = CAST(i.id AS text)
        WHERE i.meeting_id = :meeting AND i.number = '2' AND a.part = 'PRIVATE' AND :mark <> ''
        """);

    private static final String THEM =
            " IN (SELECT f.id FROM followed_recommendation f JOIN agenda_item i ON CAST(i.id AS text) ="
                    + " f.inspection_recommendation WHERE i.meeting_id = :id)";

    static final String LINKS_AWAY = "DELETE FROM recommendation_action WHERE recommendation_id" + THEM;

    static final String AWAY = "DELETE FROM followed_recommendation WHERE id" + THEM;

    private PrivateLinks() {}
}
