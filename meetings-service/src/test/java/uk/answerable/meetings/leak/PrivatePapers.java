package uk.answerable.meetings.leak;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.test.AsOwner;

/** The paper of a private item, published to the members; its identifiers are the item's. */
final class PrivatePapers {

    static final List<String> ALL = List.of("""
            INSERT INTO paper_file (sha256, content)
            SELECT :mark || 'sha256', decode('00', 'hex') FROM meeting m WHERE m.id = :meeting
            """, """
            INSERT INTO paper (id, body_code, body_kind, force_code, author, title, reference, marking, due_on)
            SELECT i.id, m.body_code, m.body_kind, m.force_code, 'BODY', :mark || 'papertitle',
                :mark || 'paperreference', 'TOP_SECRET', DATE '2031-09-01'
            FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO paper_version (id, paper_id, number, label, form, file_sha256, size, pages, own_first_page, sent_at)
            SELECT i.id, i.id, 1, :mark || 'paperlabel', 'XLSX', :mark || 'sha256', 1, NULL, 1, now()
            FROM agenda_item i WHERE i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO paper_clearance (version_id, clearance, cleared, note, given_on)
            SELECT i.id, 'LEGAL', false, :mark || 'clearancenote', DATE '2031-09-01'
            FROM agenda_item i WHERE i.meeting_id = :meeting AND i.number = '2'
            """, """
            INSERT INTO paper_consultation (id, paper_id, item_id, meeting_id, place)
            SELECT i.id, i.id, i.id, i.meeting_id, 1
            FROM agenda_item i WHERE i.meeting_id = :meeting AND i.number = '2' AND :mark <> ''
            """, """
            INSERT INTO paper_publication (id, consultation_id, paper_id, meeting_id, sequence, step, reach, version,
                published_at, reason, office)
            SELECT i.id, i.id, i.id, i.meeting_id, 1, 'PUBLISHED', 'MEMBERS', 1, now(), :mark || 'paperreason',
                :mark || 'paperoffice'
            FROM agenda_item i WHERE i.meeting_id = :meeting AND i.number = '2'""");

    /** What was sent and published of papers is never taken away by the service itself. */
    private static final String AWAY = """
        ALTER TABLE paper_publication DISABLE TRIGGER USER;
        ALTER TABLE paper_version DISABLE TRIGGER USER;
        ALTER TABLE pack_file DISABLE TRIGGER USER;
        DELETE FROM pack_file WHERE meeting_id = '%1$s';
        DELETE FROM paper_publication WHERE meeting_id = '%1$s';
        DELETE FROM paper_consultation WHERE meeting_id = '%1$s';
        DELETE FROM paper_clearance WHERE version_id = '%2$s';
        DELETE FROM paper_version WHERE paper_id = '%2$s';
        DELETE FROM paper WHERE id = '%2$s';
        ALTER TABLE paper_publication ENABLE TRIGGER USER;
        ALTER TABLE paper_version ENABLE TRIGGER USER;
        ALTER TABLE pack_file ENABLE TRIGGER USER;
        """;

    private PrivatePapers() {}

    static void takeAway(UUID meeting, UUID item) {
        try (var owner = AsOwner.connect();
                var statement = owner.createStatement()) {
            statement.execute(AWAY.formatted(meeting, item));
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
