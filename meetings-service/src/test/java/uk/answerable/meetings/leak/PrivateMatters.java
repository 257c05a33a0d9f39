package uk.answerable.meetings.leak;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.search.store.SearchFill;

/**
 * A meeting with a private item, and unmistakable words in everything that is private about it. The public line of the
 * item is there from the start, so that nothing else tells the time before from the time after.
 *
 * @param body whose it is
 * @param reference of its meeting
 * @param mark that every one of its words begins with
 */
record PrivateMatters(
        String body, String kind, String force, String reference, String mark, UUID meeting, UUID item, UUID action) {

    static final PrivateMatters OF_A_PANEL =
            of("warwickshire-pcp", "POLICE_AND_CRIME_PANEL", "warwickshire", "WK-PCP-2031-09-17", "zqpanel");
    static final PrivateMatters OF_A_BOARD =
            of("cheshire-sb", "COMMISSIONERS_BOARD", "cheshire", "CH-SB-2031-09-17", "zqboard");
    static final List<PrivateMatters> ALL = List.of(OF_A_PANEL, OF_A_BOARD);

    /**
     * Tables whose rows are in the public or the private part of a meeting. A new one must be planted in, too; the lines
     * of an agenda as it was published hold nothing but what was.
     */
    static final Set<String> TABLES = Set.of(
            "agenda_item",
            "minute_paragraph",
            "action",
            "minutes_record",
            "resolution",
            "sitting",
            "agenda_version_line",
            "accountability_topic",
            "watch_item");

    /** What the private items are about. */
    static final String MEASURE = "shoplifting";

    /** What a thread may be asked for: a measure, a private topic and its question, a request. */
    static final List<String> ISSUES = List.of(
            MEASURE, OF_A_PANEL.item().toString(), OF_A_BOARD.item().toString(), "WK-OPCC-SCRUTINY-Q3-2019-20#2");

    private static final String PUBLIC_LINES = """
        WITH m AS (
            INSERT INTO meeting (id, reference, body_code, body_kind, force_code, title, date, venue, virtual, state,
                record_type, access_rule, notes)
            VALUES (:meeting, :reference, :body, :kind, :force, 'Ordinary meeting', DATE '2031-09-17', '', false,
                'MINUTES_DRAFT', 'minutes', '', '')
        ), i AS (
            INSERT INTO agenda_item (id, meeting_id, number, sort_key, heading, part, exemption_regime,
                exemption_provision, kind, pages, paper, note, outcome)
            VALUES (gen_random_uuid(), :meeting, '1', '0001', 'Open business', 'PUBLIC', NULL, NULL, 'report', '',
                '', '', ''),
                (:item, :meeting, '2', '0002', 'Closed business', 'PRIVATE', :regime, :provision, '', '', '', '', '')
        ), p AS (
            INSERT INTO minute_paragraph (id, meeting_id, position, anchor, anchor_assigned, gist, part)
            VALUES (gen_random_uuid(), :meeting, 1, '1.1', false, 'Noted.', 'PUBLIC')
        )
        INSERT INTO action (id, body_code, body_kind, force_code, meeting_id, reference, reference_assigned, year,
            sequence, text, owner, kind, raised_at, minute_anchor, part, due_form, due_text, status, note)
        VALUES (gen_random_uuid(), :body, :kind, :force, :meeting, '2031/01', false, 2031, 1, 'Write to members',
            'Clerk', 'brief', DATE '2031-09-17', '1.1', 'PUBLIC', 'NONE', '', 'OPEN', '')
        """;

    /** What came with minutes, drafts and the life of actions: each of it private, or not published yet. */
    private static final List<String> MORE = List.of("""
            INSERT INTO agenda_item (id, meeting_id, number, sort_key, heading, part, kind, pages, paper, note, outcome,
                published)
            VALUES (gen_random_uuid(), :meeting, '99', '0099', :mark || 'draftheading', 'PUBLIC', :mark || 'draftkind',
                '', :mark || 'draftpaper', :mark || 'draftnote', '', false)
            """, """
            INSERT INTO minute_paragraph (id, meeting_id, position, anchor, anchor_assigned, gist, part, owner, published)
            VALUES (gen_random_uuid(), :meeting, 3, '1.2', false, :mark || 'draftgist', 'PUBLIC', :mark || 'draftowner',
                false)
            """, """
            INSERT INTO minutes_correction (id, meeting_id, paragraph_id, position, was, became, reason, corrected_on)
            SELECT gen_random_uuid(), :meeting, p.id, p.position, :mark || 'was', :mark || 'became', :mark || 'why',
                DATE '2031-09-17'
            FROM minute_paragraph p WHERE p.meeting_id = :meeting AND p.gist LIKE :mark || '%'
            """, """
            INSERT INTO minutes_record (id, meeting_id, part, stage)
            SELECT gen_random_uuid(), :meeting, v.part, v.stage
            FROM (VALUES ('PRIVATE', 'AGREED'), ('PUBLIC', 'DRAFT')) AS v (part, stage) WHERE :mark <> ''
            """, """
            INSERT INTO resolution (id, meeting_id, position, item_number, part, text, voted, unanimous, published)
            SELECT gen_random_uuid(), :meeting, v.position, v.item, v.part, :mark || 'resolution', false, false,
                v.published
            FROM (VALUES (900, '2', 'PRIVATE', true), (901, '99', 'PUBLIC', false)) AS v (position, item, part, published)
            """, """
            INSERT INTO sitting (id, meeting_id, part, started)
            SELECT gen_random_uuid(), :meeting, 'PRIVATE', '12:34' WHERE :mark <> ''
            """, """
            INSERT INTO attendance (id, meeting_id, position, office, organisation, capacity, kind, substitute_for,
                in_public, in_private)
            VALUES (gen_random_uuid(), :meeting, 900, :mark || 'attending', :mark || 'from', '', 'PRESENT', '', false, true)
            """, """
            INSERT INTO action_review (id, action_id, meeting_id, update_received, update_required, result)
            SELECT gen_random_uuid(), a.id, :meeting, :mark || 'received', :mark || 'required', 'CARRIED_OVER'
            FROM action a WHERE a.meeting_id = :meeting AND a.part = 'PRIVATE'
            """, """
            INSERT INTO commitment (id, meeting_id, position, anchor, text, state)
            VALUES (gen_random_uuid(), :meeting, 900, '2.1', :mark || 'promise', 'SPOKEN')
            """);

    private static PrivateMatters of(String body, String kind, String force, String reference, String mark) {
        return new PrivateMatters(
                body, kind, force, reference, mark, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** What anybody may know. */
    void open(Sessions sessions, SearchFill search) {
        var foia = kind.equals("COMMISSIONERS_BOARD");
        var parameters = new LinkedHashMap<String, Object>(Map.of(
                "meeting", meeting, "reference", reference, "body", body, "kind", kind, "force", force, "item", item));
        parameters.put("regime", foia ? "FOIA" : "SCHEDULE_12A");
        parameters.put("provision", foia ? "section 31" : "Part 1, paragraph 3");
        run(
                sessions,
                session -> execute(session, PUBLIC_LINES, parameters)
                        .chain(() -> execute(session, PrivateReviews.OPEN, Map.of("meeting", meeting)))
                        .chain(() -> execute(session, PrivateLinks.OPEN, Map.of("meeting", meeting)))
                        .chain(() -> execute(session, PrivateRecords.OPEN, Map.of("meeting", meeting)))
                        .chain(() -> execute(session, PrivateRecords.VERSION_OF_OPEN, Map.of("meeting", meeting)))
                        .chain(() -> search.fill(session)));
    }

    /** What only the body's own may know, and the search index with it. */
    void plant(Sessions sessions, SearchFill search) {
        run(
                sessions,
                session -> execute(session, """
                    UPDATE agenda_item SET kind = :mark || 'itemkind', pages = :mark || 'itempages',
                        paper = :mark || 'itempaper', note = :mark || 'itemnote', outcome = :mark || 'itemoutcome',
                        marking = 'TOP_SECRET'
                    WHERE id = :item
                    """, Map.of("mark", mark, "item", item))
                        .chain(() -> execute(session, """
                            INSERT INTO minute_paragraph (id, meeting_id, position, anchor, anchor_assigned, gist, part)
                            VALUES (gen_random_uuid(), :meeting, 2, :mark || 'anchor', false, :mark || 'gist', 'PRIVATE')
                            """, Map.of("mark", mark, "meeting", meeting)))
                        .chain(() -> execute(
                                session,
                                """
                                INSERT INTO action (id, body_code, body_kind, force_code, meeting_id, reference,
                                    reference_assigned, year, sequence, text, owner, kind, raised_at, minute_anchor, part,
                                    due_form, due_text, status, note)
                                VALUES (:action, :body, :kind, :force, :meeting, :mark || 'reference', false, 2031, 2,
                                    :mark || 'text', :mark || 'owner', :mark || 'actionkind', DATE '2031-09-17',
                                    :mark || 'minuteanchor', 'PRIVATE', 'NONE', :mark || 'duetext', 'OPEN', :mark || 'note')
                                """,
                                Map.of(
                                        "mark", mark, "action", action, "body", body, "kind", kind, "force", force,
                                        "meeting", meeting)))
                        .chain(() -> execute(session, """
                            UPDATE action SET note = :mark || 'lognote', evidence = :mark || 'logevidence'
                            WHERE meeting_id = :meeting AND part = 'PUBLIC'
                            """, Map.of("mark", mark, "meeting", meeting)))
                        .chain(() -> execute(
                                session, """
                                INSERT INTO measure_link (measure_code, force_code, kind, subject_id, reason)
                                VALUES (:measure, :force, 'AGENDA_ITEM', :item, :mark || 'reason')
                                """, Map.of("measure", MEASURE, "mark", mark, "force", force, "item", item)))
                        .chain(() -> PrivateRegistrations.plant(session, this))
                        .chain(() -> more(session))
                        .chain(() -> search.fill(session)));
    }

    private Uni<Void> more(Mutiny.Session session) {
        var done = Uni.createFrom().voidItem();
        for (var statement : Stream.of(
                        MORE,
                        PrivatePapers.ALL,
                        PrivateReviews.ALL,
                        PrivateLinks.ALL,
                        PrivateRecords.ALL,
                        PrivateScrutiny.ALL,
                        PrivateTopics.ALL)
                .flatMap(List::stream)
                .toList()) {
            done = done.chain(() -> execute(session, statement, Map.of("mark", mark, "meeting", meeting)));
        }
        return done;
    }

    /** Words that the graph shows to the body's own. */
    List<String> words() {
        return Stream.concat(
                        Stream.concat(
                                Stream.concat(PrivateRecords.WORDS.stream(), PrivateTopics.WORDS.stream()),
                                kind.equals("POLICE_AND_CRIME_PANEL") ? PrivateReviews.WORDS.stream() : Stream.of()),
                        Stream.of(
                                "itemkind",
                                "itempages",
                                "itempaper",
                                "itemnote",
                                "itemoutcome",
                                "anchor",
                                "gist",
                                "reference",
                                "text",
                                "owner",
                                "actionkind",
                                "minuteanchor",
                                "duetext",
                                "note",
                                "lognote",
                                "logevidence",
                                "name",
                                "contact",
                                "subject",
                                "papertitle",
                                "paperreference",
                                "paperlabel",
                                "clearancenote",
                                "paperreason",
                                "paperoffice"))
                .map(word -> mark + word)
                .toList();
    }

    void takeAway(Sessions sessions, SearchFill search) {
        PrivatePapers.takeAway(meeting, item);
        run(sessions, session -> {
            var done = execute(session, "DELETE FROM measure_link WHERE subject_id = :id", Map.of("id", item));
            for (var rows : PrivateTopics.AWAY) {
                done = done.chain(() -> execute(session, "DELETE FROM " + rows, Map.of("id", meeting)));
            }
            for (var away : Stream.of(
                            PrivateRecords.AWAY,
                            PrivateScrutiny.AWAY,
                            List.of(PrivateReviews.AWAY, PrivateLinks.LINKS_AWAY, PrivateLinks.AWAY))
                    .flatMap(List::stream)
                    .toList()) {
                done = done.chain(() -> execute(session, away, Map.of("id", meeting)));
            }
            for (var table : List.of(
                    "registration",
                    "commitment",
                    "action_review",
                    "attendance",
                    "sitting",
                    "resolution",
                    "minutes_record",
                    "minutes_correction",
                    "action",
                    "minute_paragraph",
                    "agenda_item")) {
                done = done.chain(() ->
                        execute(session, "DELETE FROM " + table + " WHERE meeting_id = :id", Map.of("id", meeting)));
            }
            return done.chain(() -> execute(session, "DELETE FROM meeting WHERE id = :id", Map.of("id", meeting)))
                    .chain(() -> search.fill(session));
        });
    }

    private static Uni<Void> execute(Mutiny.Session session, String sql, Map<String, ?> parameters) {
        var statement = session.createNativeQuery(sql);
        parameters.forEach(statement::setParameter);
        return statement.executeUpdate().replaceWithVoid();
    }

    private static void run(Sessions sessions, Function<Mutiny.Session, Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> sessions.write(work));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
