package uk.answerable.meetings;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;
import uk.answerable.meetings.search.store.SearchFill;

/**
 * Who is not of a body learns nothing of its private business: every question the schema allows, and every file, is
 * answered alike to the letter whether there is private business or not.
 */
@QuarkusTest
@MeetingsParts
class LeakIT {

    private static final String PANEL = "WK-PCP-2020-03-16";
    private static final String BOARD = "CH-SB-2020-09-08";
    private static final String OF_PANEL = "zinnwaldite";
    private static final String OF_BOARD = "xenotime";
    private static final List<String> OUTSIDERS = List.of(
            "anonymous",
            "governance",
            "commissioner",
            "monitoring-officer",
            "chief",
            "psd",
            "reviewer",
            "chief-cheshire",
            "member-cheshire",
            "analyst-cheshire",
            "auditor");

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            entry("meeting.reference", quoted(PANEL, BOARD)),
            entry("action.reference", quoted("2020/77", "2020/78")),
            entry("scrutinyReport.reference", quoted("WK-OPCC-SCRUTINY-Q3-2019-20")),
            entry("reference", quoted(PANEL)),
            entry("meeting", quoted(PANEL, BOARD)),
            entry("body", quoted("warwickshire-pcp", "cheshire-sb")),
            entry("body.code", quoted("warwickshire-pcp", "cheshire-sb")),
            entry("code", quoted("warwickshire-pcp")),
            entry("force", quoted("warwickshire", "cheshire")),
            entry("text", quoted(OF_PANEL, OF_BOARD, "minutes")),
            entry("first", List.of("1", "100")),
            entry("asOf", quoted("2020-06-01")),
            entry("on", quoted("2020-03-16")),
            entry("to", quoted("2030-01-01")),
            entry("yearBeginning", List.of("2020")),
            entry("bandDBefore", List.of("228.08")),
            entry("increase", List.of("9.99")),
            entry("subject", List.of("PRECEPT")),
            entry("members", List.of("12")),
            entry("inFavour", List.of("8")));

    private static List<String> quoted(String... texts) {
        return Arrays.stream(texts).map(text -> '"' + text + '"').toList();
    }

    @Inject
    Sessions sessions;

    @Inject
    SearchFill search;

    private final List<UUID> actions =
            Stream.generate(UUID::randomUUID).limit(4).toList();

    private static Graph caller(String signIn) {
        return signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn);
    }

    private List<String> questions() {
        var documents = new SchemaDocuments(VALUES);
        var all = new ArrayList<>(documents.queries());
        actions.forEach(id -> all.add(documents.entities("Action", "id: \"" + id + '"')));
        for (var force : List.of("warwickshire", "cheshire")) {
            all.add(documents.entities("PoliceForce", "code: \"" + force + '"'));
        }
        all.add(documents.entities("Measure", "code: \"victim_satisfaction_whole_experience\""));
        return all;
    }

    /** Every file and feed there is, of the panel and of the board. */
    private static List<String> files() {
        return MatrixFile.get().fields("REST").stream()
                .filter(handler ->
                        handler.startsWith("GET:") && !handler.contains("/audit/") && !handler.contains("{id}"))
                .map(handler -> handler.substring("GET:".length()))
                .flatMap(path -> Stream.of(
                        path.replace("{body}", "warwickshire-pcp")
                                .replace("{force}", "warwickshire")
                                .replace("{reference}", PANEL),
                        path.replace("{body}", "cheshire-sb")
                                .replace("{force}", "cheshire")
                                .replace("{reference}", BOARD)))
                .flatMap(path -> path.contains("{table}")
                        ? Stream.of("meetings", "agenda-items", "papers", "minutes")
                                .map(table -> path.replace("{table}", table))
                        : Stream.of(path))
                .distinct()
                .toList();
    }

    private Map<String, String> answers(String signIn, List<String> questions) {
        var graph = caller(signIn);
        var answers = new LinkedHashMap<String, String>();
        questions.forEach(question -> answers.put(question, graph.ask(question).prettify()));
        files().forEach(path -> answers.put(path, graph.at(path).request().get().asString()));
        return answers;
    }

    @Test
    void whoIsNotOfABodyLearnsNothingOfItsPrivateBusiness() throws Throwable {
        var questions = questions();
        var before = new HashMap<String, Map<String, String>>();
        OUTSIDERS.forEach(signIn -> before.put(signIn, answers(signIn, questions)));
        try {
            plant(PANEL, OF_PANEL, actions.subList(0, 2));
            plant(BOARD, OF_BOARD, actions.subList(2, 4));
            VertxContextSupport.subscribeAndAwait(() -> sessions.write(search::fill));

            for (var signIn : OUTSIDERS) {
                var after = answers(signIn, questions);
                before.get(signIn)
                        .forEach((question, answer) -> assertThat(after.get(question))
                                .as("%s asks %s", signIn, question)
                                .doesNotContain("INTERNAL_ERROR")
                                .isEqualTo(answer));
            }
            assertThat(String.join("", answers("member", questions).values()))
                    .contains(OF_PANEL + " word")
                    .doesNotContain(OF_BOARD + " word");
            assertThat(String.join("", answers("governance-cheshire", questions).values()))
                    .contains(OF_BOARD + " word")
                    .doesNotContain(OF_PANEL + " word");
        } finally {
            clear();
            VertxContextSupport.subscribeAndAwait(() -> sessions.write(search::fill));
        }
    }

    private void write(String statement) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() ->
                sessions.write(session -> session.createNativeQuery(statement).executeUpdate()));
    }

    /** Private business and drafts of every kind. Every text says the word, with a blank behind it. */
    private void plant(String meeting, String word, List<UUID> ids) throws Throwable {
        var of = "FROM meeting m WHERE m.reference = '" + meeting + "'";
        write("CREATE TABLE leak_" + word + " AS SELECT * FROM agenda_item WHERE part = 'PRIVATE' AND meeting_id IN"
                + " (SELECT m.id " + of + ")");
        for (var statement : PLANT) {
            write(statement
                    .formatted(of)
                    .replace("$private", ids.get(0).toString())
                    .replace("$draft", ids.get(1).toString())
                    .replace("$word", word + " word"));
        }
    }

    private static final List<String> PLANT = List.of("""
            UPDATE agenda_item SET kind = '$word', pages = '$word', paper = '$word', note = '$word', outcome = '$word',
                marking = 'SECRET' WHERE part = 'PRIVATE' AND meeting_id IN (SELECT m.id %s)
            """, """
            INSERT INTO agenda_item (id, meeting_id, number, sort_key, heading, part, kind, pages, paper, note, outcome,
                published)
            SELECT gen_random_uuid(), m.id, '99', '0099', '$word', 'PUBLIC', '$word', '', '$word', '$word', '', false %s
            """, """
            INSERT INTO minute_paragraph (id, meeting_id, position, anchor, anchor_assigned, gist, part, owner, published)
            SELECT gen_random_uuid(), m.id, 900, '10.1', false, '$word', 'PRIVATE', '$word', true %s
            """, """
            INSERT INTO minute_paragraph (id, meeting_id, position, anchor, anchor_assigned, gist, part, owner, published)
            SELECT gen_random_uuid(), m.id, 901, '1.1', false, '$word', 'PUBLIC', '$word', false %s
            """, """
            INSERT INTO minutes_correction (id, meeting_id, paragraph_id, position, was, became, reason, corrected_on)
            SELECT gen_random_uuid(), m.id, p.id, p.position, '$word', '$word', '$word', m.date
            FROM minute_paragraph p JOIN meeting m ON m.id = p.meeting_id WHERE p.position >= 900 AND m.id IN (SELECT m.id %s)
            """, """
            INSERT INTO minutes_record (id, meeting_id, part, stage)
            SELECT gen_random_uuid(), m.id, v.part, v.stage
            FROM meeting m, (VALUES ('PRIVATE', 'AGREED'), ('PUBLIC', 'DRAFT')) AS v (part, stage)
            WHERE m.id IN (SELECT m.id %s)
            """, """
            INSERT INTO resolution (id, meeting_id, position, item_number, part, text, voted, unanimous, published)
            SELECT gen_random_uuid(), m.id, v.position, v.item, v.part, '$word', false, false, v.published
            FROM meeting m, (VALUES (900, '10', 'PRIVATE', true), (901, '99', 'PUBLIC', false))
                AS v (position, item, part, published)
            WHERE m.id IN (SELECT m.id %s)
            """, """
            INSERT INTO sitting (id, meeting_id, part, started)
            SELECT gen_random_uuid(), m.id, 'PRIVATE', '12:34' %s
            """, """
            INSERT INTO attendance (id, meeting_id, position, office, organisation, capacity, kind, substitute_for,
                in_public, in_private)
            SELECT gen_random_uuid(), m.id, 900, '$word', '$word', '', 'PRESENT', '', false, true %s
            """, """
            INSERT INTO action (id, body_code, body_kind, force_code, meeting_id, reference, reference_assigned, year,
                sequence, text, owner, kind, raised_at, minute_anchor, part, published, due_form, due_text, status, note,
                version)
            SELECT CAST(v.id AS uuid), m.body_code, m.body_kind, m.force_code, m.id, v.reference, false, 2020, v.sequence,
                '$word', 'Chief Constable', '$word', m.date, '10.1', v.part, v.published, 'NONE', '$word', 'OPEN', '$word', 1
            FROM meeting m, (VALUES ('$private', '2020/77', 77, 'PRIVATE', true), ('$draft', '2020/78', 78, 'PUBLIC', false))
                AS v (id, reference, sequence, part, published)
            WHERE m.id IN (SELECT m.id %s)
            """, """
            INSERT INTO action_review (id, action_id, meeting_id, update_received, update_required, result)
            SELECT gen_random_uuid(), '$private', l.id, '$word', '$word', 'CARRIED_OVER'
            FROM meeting l WHERE l.date > '2020-10-01' AND l.body_code IN (SELECT m.body_code %s)
            """, """
            INSERT INTO commitment (id, meeting_id, position, anchor, text, state)
            SELECT gen_random_uuid(), m.id, 900, '10.1', '$word', 'SPOKEN' %s
            """, """
            INSERT INTO registration (id, meeting_id, body_code, body_kind, force_code, kind, name, contact, registered_at)
            SELECT gen_random_uuid(), m.id, m.body_code, m.body_kind, m.force_code, 'OBSERVER', '$word', '$word', now() %s
            """);

    private void clear() throws Throwable {
        for (var word : List.of(OF_PANEL, OF_BOARD)) {
            write("UPDATE agenda_item i SET kind = k.kind, pages = k.pages, paper = k.paper, note = k.note,"
                    + " outcome = k.outcome, marking = k.marking FROM leak_" + word + " k WHERE k.id = i.id");
            write("DROP TABLE leak_" + word);
        }
        var planted =
                " WHERE meeting_id IN (SELECT id FROM meeting WHERE reference IN ('" + PANEL + "', '" + BOARD + "'))";
        write("DELETE FROM action_review WHERE update_received LIKE '% word'");
        write("DELETE FROM minutes_correction" + planted);
        write("DELETE FROM registration" + planted + " AND name LIKE '% word'");
        for (var table : List.of("commitment", "attendance", "resolution", "minute_paragraph")) {
            write("DELETE FROM " + table + planted + " AND position >= 900");
        }
        write("DELETE FROM action" + planted + " AND reference IN ('2020/77', '2020/78')");
        write("DELETE FROM sitting" + planted);
        write("DELETE FROM minutes_record" + planted);
        write("DELETE FROM agenda_item" + planted + " AND number = '99'");
    }
}
