package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** Actions are public in the minutes; how they stand is the board's log; only a decision closes one. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActionLogIT {

    private static final String ACTIONS = """
            { meeting(reference: "CH-SB-2020-08-12") { actions {
                reference referenceAssigned text owner due { form date text gap offered }
                status note evidence version raisedIn { reference } } } }
            """;
    private static final String CLOSE = """
            mutation($input: CloseActionInput!) { closeAction(input: $input) {
                action { reference status decision version } userErrors { code field message } } }
            """;

    @Inject
    Sessions sessions;

    private static Graph caller(String signIn) {
        return signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn);
    }

    private static Map<String, Object> action(String signIn, String reference) {
        return caller(signIn)
                .ask(ACTIONS)
                .param("reference", reference)
                .getMap("data.meeting.actions.find { it.reference == reference }");
    }

    private static String id(String reference) {
        return Graph.anonymous()
                .ask(
                        "query($r: String!) { action(body: \"cheshire-sb\", reference: $r) { id } }",
                        Map.of("r", reference))
                .getString("data.action.id");
    }

    private static JsonPath close(String signIn, String id, @Nullable String decision) {
        var input = decision == null ? Map.of("id", id) : Map.of("id", id, "decision", decision);
        return caller(signIn).ask(CLOSE, Map.of("input", input));
    }

    private <T> List<T> rows(String sql, Class<T> type) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> sessions.read(
                    session -> session.createNativeQuery(sql, type).getResultList()));
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "member", "governance", "chief", "member-cheshire", "analyst-cheshire"})
    @Order(1)
    void thePublicReadsTheActionsAndNotTheLog(String signIn) {
        var answer = caller(signIn).ask(ACTIONS);

        assertThat(answer.getList("data.meeting.actions.reference", String.class))
                .containsExactly("2020/13", "2020/14", "2020/15", "2020/16", "2020/17");
        assertThat(answer.getList("data.meeting.actions.status")).containsOnlyNulls();
        assertThat(answer.getList("data.meeting.actions.note")).containsOnlyNulls();
        assertThat(answer.getList("data.meeting.actions.version")).containsOnlyNulls();
        assertThat(answer.getList("data.meeting.actions.referenceAssigned", Boolean.class))
                .containsOnly(false);
    }

    @Test
    @Order(1)
    void theBoardsOfficerReadsTheLog() {
        assertThat(action("governance-cheshire", "2020/16"))
                .containsEntry("status", "OPEN")
                .containsEntry("note", "to be a private deep dive first");
    }

    @Test
    @Order(1)
    void theChiefsOfficeReadsHowItsOwnStand() {
        assertThat(action("chief-cheshire", "2020/13")).containsEntry("status", "OPEN");
        assertThat(action("chief-cheshire", "2020/16")).containsEntry("status", null);
        assertThat(action("chief", "2020/13")).containsEntry("status", null);
    }

    @Test
    @Order(1)
    void anActionWithoutADateShowsTheGapAndOffersTheSeason() {
        assertThat(action("anonymous", "2020/14").get("due")).isEqualTo(new java.util.HashMap<String, Object>() {
            {
                put("form", "SEASON");
                put("date", null);
                put("text", "before season");
                put("gap", "no due date was set");
                put("offered", "before the season");
            }
        });
    }

    @Test
    @Order(2)
    void isNotClosedWithoutADecision() {
        var answer = close("governance-cheshire", id("2020/14"), null);

        assertThat(answer.getList("data.closeAction.userErrors.code")).containsExactly("INVALID_INPUT");
        assertThat(answer.getList("data.closeAction.userErrors.field")).containsExactly("input.decision");
        assertThat(action("governance-cheshire", "2020/14")).containsEntry("status", "OPEN");
    }

    @Test
    @Order(2)
    void isNotClosedByThePublicNorByAnotherBodysOfficer() {
        assertThat(close("anonymous", id("2020/14"), "done").getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(close("member-cheshire", id("2020/14"), "done").getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(close("governance", id("2020/14"), "done").getList("data.closeAction.userErrors.code"))
                .containsExactly("FORBIDDEN");
    }

    @Test
    @Order(3)
    void aDecisionClosesItOnceWithEventAndAuditEntry() {
        var id = id("2020/14");

        var closed = close("governance-cheshire", id, "Plan received; the board agrees to close");
        var again = close("governance-cheshire", id, "once more");

        assertThat(closed.getString("data.closeAction.action.status")).isEqualTo("CLOSED_BY_DECISION");
        assertThat(closed.getInt("data.closeAction.action.version")).isEqualTo(1);
        assertThat(again.getList("data.closeAction.userErrors.code")).containsExactly("WRONG_STATE");
        assertThat(rows("SELECT type FROM outbox WHERE aggregate_id = '" + id + "'", String.class))
                .containsExactly("uk.answerable.meetings.action-closed");
        assertThat(rows("SELECT data::text FROM outbox WHERE aggregate_id = '" + id + "'", String.class))
                .allSatisfy(data -> assertThat(data).contains("cheshire-sb").doesNotContain("agrees"));
        assertThat(rows("SELECT action FROM audit.entry WHERE subject_id = '" + id + "'", String.class))
                .containsExactly("close");
    }

    @Test
    @Order(4)
    void aStaleVersionIsRefused() {
        var answer = Graph.as("governance-cheshire")
                .ask(CLOSE, Map.of("input", Map.of("id", id("2020/13"), "decision", "agreed", "expectedVersion", 7)));

        assertThat(answer.getList("data.closeAction.userErrors.code")).containsExactly("VERSION_CONFLICT");
    }

    @Test
    @Order(5)
    void anActionOfPrivateMinutesDoesNotExistForOthers() throws Throwable {
        var id = UUID.randomUUID();
        VertxContextSupport.subscribeAndAwait(() -> sessions.write(
                session -> session.createNativeQuery("""
                        INSERT INTO action (id, body_code, body_kind, force_code, meeting_id, reference,
                            reference_assigned, year, sequence, text, owner, kind, raised_at, minute_anchor, part,
                            due_form, due_text, status, note)
                        SELECT :id, body_code, body_kind, force_code, id, '2020/99', false, 2020, 99, 'secret',
                            'Chief Constable', 'action', date, '7', 'PRIVATE', 'NONE', '', 'OPEN', ''
                        FROM meeting WHERE reference = 'CH-SB-2020-08-12'
                        """).setParameter("id", id).executeUpdate()));
        var ask = "{ action(body: \"cheshire-sb\", reference: \"2020/99\") { id text } }";

        assertThat(Graph.anonymous().ask(ask).getMap("data")).containsEntry("action", null);
        assertThat(Graph.as("governance").ask(ask).getMap("data")).containsEntry("action", null);
        assertThat(Graph.as("governance-cheshire").ask(ask).getString("data.action.text"))
                .isEqualTo("secret");
        assertThat(Graph.anonymous().ask(ACTIONS).getList("data.meeting.actions"))
                .hasSize(5);
        var theirs = close("governance", id.toString(), "done");
        var nobodys = close("governance", UUID.randomUUID().toString(), "done");
        assertThat(theirs.getMap("data")).isEqualTo(nobodys.getMap("data"));
        assertThat(theirs.getList("data.closeAction.userErrors.code")).containsExactly("NOT_FOUND");
    }

    @Test
    @Order(6)
    void assignedReferencesSaySo() {
        var answer = Graph.anonymous().ask("""
                { meeting(reference: "WM-MAM-2018-11-27") { actions { reference referenceAssigned due { form gap } } } }
                """);

        assertThat(answer.getList("data.meeting.actions.referenceAssigned", Boolean.class))
                .hasSize(9)
                .containsOnly(true);
        assertThat(answer.getList("data.meeting.actions.due.form", String.class))
                .containsExactly(
                        "WHEN_COMPLETE", "MEETING", "NONE", "MEETING", "NONE", "NONE", "NONE", "EVENT", "ONGOING");
    }

    @Test
    void mattersOfPublishedNotesAreBroughtForwardAsPrinted() {
        var notes = Graph.anonymous().ask("""
                { meeting(reference: "WM-MAM-2018-11-27") { broughtForward { reference fromMeeting topic action { id } } } }
                """);

        assertThat(notes.getList("data.meeting.broughtForward.reference", String.class))
                .containsExactly("1.1", "1.2", "1.3", "1.4");
        assertThat(notes.getList("data.meeting.broughtForward.action")).containsOnlyNulls();
    }
}
