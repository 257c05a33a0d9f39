package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.test.Graph;

/** Actions from the paragraph that raises them to the decision that ends them. */
@QuarkusTest
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActionLifeIT {

    private static final String PANEL = "WK-PCP-2020-02-03";
    private static final String NEXT = "WK-PCP-2020-03-16";
    private static final String LOG = """
            query($o: String, $late: Boolean, $after: String) { actionLog(body: "warwickshire-pcp", owner: $o,
              overdueOnly: $late, asOf: "2020-03-16", first: 3, after: $after) {
                nodes { ageInDays overdueByDays action { reference owner jointOwner status evidence due { gap } } }
                pageInfo { hasNextPage endCursor } } }
            """;
    private static final String FORWARD = """
            { meeting(reference: "WK-PCP-2020-03-16") { broughtForward {
              reference updateReceived result action { status } } } }
            """;

    @Inject
    Sessions sessions;

    private static JsonPath change(
            String signIn, String mutation, String type, Map<String, ?> input, String selection) {
        return Graph.as(signIn)
                .ask(
                        "mutation($input: %s!) { %s(input: $input) { %s userErrors { code field } } }"
                                .formatted(type, mutation, selection),
                        Map.of("input", input));
    }

    private static JsonPath raise(String owner, String due) {
        return change(
                "panel-clerk",
                "raiseAction",
                "RaiseActionInput",
                Map.of(
                        "meeting",
                        PANEL,
                        "anchor",
                        "2.1",
                        "text",
                        "write on staurolite",
                        "owner",
                        owner,
                        "jointOwner",
                        "Police and Crime Commissioner",
                        "kind",
                        "brief",
                        "due",
                        due),
                "action { id reference version }");
    }

    private static List<String> codes(JsonPath answer, String mutation) {
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data." + mutation + ".userErrors.code", String.class);
    }

    @Test
    @Order(1)
    void referencesAreGivenOutWithoutAGapToWhoRaisesAtOnce() throws Exception {
        List<Callable<JsonPath>> clerks = Collections.nCopies(8, () -> raise("Chief Constable", "2020-03-01"));
        var references = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var future : threads.invokeAll(clerks)) {
                references.add(future.get().getString("data.raiseAction.action.reference"));
            }
        }

        assertThat(references)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj("2020/%02d"::formatted)
                        .toList());
    }

    @Test
    @Order(2)
    void whatIsRefusedTakesNoReference() {
        assertThat(codes(raise(" ", ""), "raiseAction")).containsExactly("INVALID_INPUT");
        assertThat(codes(
                        change(
                                "panel-clerk",
                                "raiseAction",
                                "RaiseActionInput",
                                Map.of("meeting", PANEL, "anchor", "99.1", "text", "x", "owner", "x", "kind", "x"),
                                "action { id }"),
                        "raiseAction"))
                .containsExactly("INVALID_INPUT");
        assertThat(raise("Deputy PCC", "before season").getString("data.raiseAction.action.reference"))
                .isEqualTo("2020/09");
    }

    @Test
    @Order(3)
    void theLogShowsAgeAndWhatIsOverdueAndItsGaps() {
        var clerk = Graph.as("panel-clerk").ask(LOG, Map.of("late", true));

        assertThat(clerk.getList("data.actionLog.nodes.action.reference", String.class))
                .containsExactly("2020/01", "2020/02", "2020/03");
        assertThat(clerk.getList("data.actionLog.nodes.overdueByDays", Integer.class))
                .containsOnly(15);
        assertThat(clerk.getList("data.actionLog.nodes.ageInDays", Integer.class))
                .containsOnly(42);
        var rest = Graph.as("panel-clerk")
                .ask(LOG, Map.of("late", true, "after", clerk.getString("data.actionLog.pageInfo.endCursor")));
        assertThat(rest.getList("data.actionLog.nodes.action.reference", String.class))
                .containsExactly("2020/04", "2020/05", "2020/06");
        var gap = Graph.as("member").ask(LOG, Map.of("o", "Deputy PCC"));
        assertThat(gap.getList("data.actionLog.nodes.action.due.gap", String.class))
                .containsExactly("no due date was set");
    }

    @Test
    @Order(4)
    void theOwnersOfficeReadsItsOwnAndNobodyElseAnything() {
        var chief = Graph.as("chief").ask(LOG, Map.of());

        assertThat(chief.getList("data.actionLog.nodes.action.owner", String.class))
                .containsOnly("Chief Constable");
        assertThat(chief.getList("data.actionLog.nodes.action.status", String.class))
                .containsOnly("OPEN");
        for (var other : List.of("governance", "commissioner", "chief-cheshire", "member-cheshire")) {
            var seen = Graph.as(other).ask(LOG, Map.of());
            assertThat(seen.getList("data.actionLog.nodes")).as(other).isEmpty();
            assertThat(seen.getBoolean("data.actionLog.pageInfo.hasNextPage")).isFalse();
        }
        assertThat(Graph.anonymous().ask(LOG, Map.of()).getString("errors[0].extensions.code"))
                .isEqualTo("UNAUTHENTICATED");
    }

    private static String id(String reference) {
        return Graph.anonymous()
                .ask("{ action(body: \"warwickshire-pcp\", reference: \"%s\") { id } }".formatted(reference))
                .getString("data.action.id");
    }

    private static JsonPath report(String signIn, String reference, String status) {
        return change(
                signIn,
                "reportAction",
                "ReportActionInput",
                Map.of("id", id(reference), "status", status, "note", "sent", "evidence", "letter of 9 March"),
                "action { status evidence }");
    }

    @Test
    @Order(5)
    void theOwnerReportsAndDoesNotClose() {
        assertThat(report("chief", "2020/01", "COMPLETE").getString("data.reportAction.action.status"))
                .isEqualTo("COMPLETE");
        assertThat(codes(report("chief", "2020/01", "CLOSED_BY_DECISION"), "reportAction"))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(report("chief", "2020/09", "COMPLETE"), "reportAction"))
                .containsExactly("FORBIDDEN");
        assertThat(codes(report("governance", "2020/01", "OPEN"), "reportAction"))
                .containsExactly("FORBIDDEN");
    }

    private static JsonPath review(String reference, String meeting, String result, Map<String, String> more) {
        var input = new HashMap<String, String>(more);
        input.putAll(Map.of("meeting", meeting, "action", reference, "updateReceived", "told", "result", result));
        return change("panel-clerk", "reviewAction", "ReviewActionInput", input, "action { status closedOn }");
    }

    @Test
    @Order(6)
    void aMeetingCarriesOverUntilItDecides() {
        assertThat(codes(review("2020/01", NEXT, "CLOSED", Map.of()), "reviewAction"))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(review("2020/01", PANEL, "CARRIED_OVER", Map.of()), "reviewAction"))
                .containsExactly("DATE_OUT_OF_ORDER");
        assertThat(review("2020/01", NEXT, "CLOSED", Map.of("decision", "noted and closed"))
                        .getString("data.reviewAction.action.status"))
                .isEqualTo("CLOSED_BY_DECISION");
        assertThat(review("2020/02", NEXT, "CARRIED_OVER", Map.of()).getString("data.reviewAction.action.status"))
                .isEqualTo("REVIEW_DUE");
        assertThat(codes(review("2020/02", NEXT, "CARRIED_OVER", Map.of()), "reviewAction"))
                .containsExactly("ALREADY_DONE");

        var clerk = Graph.as("panel-clerk").ask(FORWARD);
        assertThat(clerk.getString("data.meeting.broughtForward.find { it.reference == '2020/01' }.result"))
                .isEqualTo("CLOSED");
        assertThat(clerk.getString("data.meeting.broughtForward.find { it.reference == '2020/02' }.result"))
                .isEqualTo("CARRIED_OVER");
        assertThat(clerk.getString("data.meeting.broughtForward.find { it.reference == '2020/03' }.result"))
                .isNull();
        assertThat(Graph.as("governance").ask(FORWARD).getList("data.meeting.broughtForward"))
                .isEmpty();
    }

    private static JsonPath promises(String signIn) {
        return Graph.as(signIn)
                .ask("{ meeting(reference: \"CH-SB-2020-08-12\") { commitments { id text state reason } } }");
    }

    @Test
    @Order(7)
    void aSpokenPromiseIsListedForTheBodysOwnUntilItIsDecided() {
        assertThat(promises("governance-cheshire").getList("data.meeting.commitments.state", String.class))
                .hasSize(4)
                .containsOnly("SPOKEN");
        assertThat(promises("chief-cheshire").getList("data.meeting.commitments"))
                .isEmpty();
        var id = promises("governance-cheshire").getString("data.meeting.commitments[3].id");
        var dismissal = Map.of("meeting", "CH-SB-2020-08-12", "commitment", id, "reason", "part of the next report");

        assertThat(codes(dismiss(dismissal), "dismissCommitment")).isEmpty();
        assertThat(codes(dismiss(dismissal), "dismissCommitment")).containsExactly("ALREADY_DONE");
        assertThat(promises("governance-cheshire").getString("data.meeting.commitments[3].state"))
                .isEqualTo("DISMISSED");
    }

    private static JsonPath dismiss(Map<String, String> input) {
        return change(
                "governance-cheshire", "dismissCommitment", "DismissCommitmentInput", input, "meeting { reference }");
    }

    @Test
    @Order(8)
    void aPromiseBecomesAnAction() {
        assertThat(codes(
                        change(
                                "panel-clerk",
                                "noteCommitment",
                                "NoteCommitmentInput",
                                Map.of("meeting", PANEL, "anchor", "2.1", "text", "to come back on staurolite"),
                                "meeting { reference }"),
                        "noteCommitment"))
                .isEmpty();
        var promise = Graph.as("panel-clerk")
                .ask("{ meeting(reference: \"%s\") { commitments { id } } }".formatted(PANEL))
                .getString("data.meeting.commitments[0].id");
        var input = Map.of(
                "commitment",
                promise,
                "action",
                Map.of(
                        "meeting",
                        PANEL,
                        "anchor",
                        "2.1",
                        "text",
                        "come back on staurolite",
                        "owner",
                        "Treasurer",
                        "kind",
                        "brief"));
        var made = change(
                "panel-clerk", "makeCommitmentAction", "MakeCommitmentActionInput", input, "action { reference }");
        var again = change(
                "panel-clerk", "makeCommitmentAction", "MakeCommitmentActionInput", input, "action { reference }");

        assertThat(made.getString("data.makeCommitmentAction.action.reference")).isEqualTo("2020/10");
        assertThat(codes(again, "makeCommitmentAction")).containsExactly("ALREADY_DONE");
        var seen = Graph.as("member")
                .ask("{ meeting(reference: \"%s\") { commitments { state action { reference } } } }".formatted(PANEL));
        assertThat(seen.getString("data.meeting.commitments[0].action.reference"))
                .isEqualTo("2020/10");
    }

    /** Notices of what is overdue are another test's. */
    @Test
    @Order(9)
    void leavesNothingOverdue() throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> sessions.write(session -> session.createNativeQuery("UPDATE action SET due_form = 'NONE',"
                                + " due_date = NULL WHERE body_code = 'warwickshire-pcp' AND NOT reference_assigned")
                        .executeUpdate()));

        assertThat(Graph.as("panel-clerk").ask(LOG, Map.of("late", true)).getList("data.actionLog.nodes"))
                .isEmpty();
    }
}
