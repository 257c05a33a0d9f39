package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.meetings.QuarterlySteps.answer;
import static uk.answerable.meetings.QuarterlySteps.change;
import static uk.answerable.meetings.QuarterlySteps.codes;
import static uk.answerable.meetings.QuarterlySteps.done;
import static uk.answerable.meetings.QuarterlySteps.request;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.answerable.kernel.test.Graph;

/** The scrutiny of a quarter: the office asks, the force answers number by number, both are published together. */
@QuarkusTest
@TestProfile(PapersRecord.class)
@MeetingsParts
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterlyScrutinyIT {

    private static final String MEETING = "WK-PAM-2023-05-15";
    private static final String REFERENCE = "WARWICKSHIRE-PAM-SCRUTINY-2022-23-Q4";
    private static String id = "";

    @Inject
    Clock clock;

    private void on(String day) {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC), clock);
    }

    private static Map<String, Object> seen(Graph caller) {
        return caller.ask(
                        "query($id: ID!) { it: quarterlyScrutiny(id: $id) " + QuarterlySteps.SEEN + " }",
                        Map.of("id", id))
                .getMap("data.it");
    }

    private static JsonPath proposals(Graph caller, @Nullable String text) {
        var variables = new HashMap<String, Object>(Map.of("id", id));
        variables.put("text", text);
        return caller.ask(
                "query($id: ID!, $text: String) { it: proposedScrutinyAsks(id: $id, text: $text) { text number } }",
                variables);
    }

    private static List<String> proposed(String signIn, @Nullable String text) {
        return proposals(Graph.as(signIn), text).getList("data.it.text");
    }

    @Test
    @Order(1)
    void theOfficeWritesUnderNumbersAndNobodyElseReadsIt() {
        on("2023-05-02");
        done(id, "governance", "planMeeting", Map.of("body", "warwickshire-pam", "date", "2023-05-15"));
        var opening = Map.of(
                "meeting",
                MEETING,
                "quarter",
                "2022/23 Q4",
                "title",
                "Performance scrutiny",
                "author",
                "Policy lead",
                "marking",
                "Official");
        var opened = done(id, "governance", "openQuarterlyScrutiny", opening);
        id = opened.getString("data.it.quarterlyScrutiny.id");
        assertThat(opened.getString("data.it.quarterlyScrutiny.reportDue.due")).isEqualTo("2023-05-07");
        assertThat(opened.getString("data.it.quarterlyScrutiny.responseDue.due"))
                .isEqualTo("2023-05-09");
        assertThat(codes(id, "governance", "openQuarterlyScrutiny", opening)).containsExactly("ALREADY_DONE");
        assertThat(codes(id, "governance-cheshire", "openQuarterlyScrutiny", opening))
                .containsExactly("FORBIDDEN");

        done(id, "governance", "putScrutinyRequest", request("Quollite", "What explains the rise?"));
        done(id, "governance", "putScrutinyRequest", request("Rape", "Is it positive?"));
        done(id, "governance", "putScrutinyRequest", request("Surveys", "What is the cause of the fall?"));
        done(id, "governance", "putScrutinyRequest", request("Files", "When will files improve?"));
        assertThat(proposed("governance", null)).contains("What explains the rise?", "Is it positive?");
        assertThat(proposed("analyst", "Violence rose. An explanation is sought. Burglary fell."))
                .containsExactly("An explanation is sought.");
        assertThat(seen(Graph.as("governance")))
                .as("nothing is marked by itself")
                .containsEntry("asks", List.of());
        done(id, "governance", "markScrutinyAsk", Map.of("place", "Violence", "text", "An explanation is sought."));
        assertThat(proposed("governance", "An explanation is sought.")).isEmpty();
        assertThat(proposals(Graph.as("governance-cheshire"), "Why?").getList("data.it"))
                .isNull();
        assertThat(proposals(Graph.as("chief"), "Why?").getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(codes(id, "governance", "sendScrutinyReport", Map.of())).containsExactly("WRONG_STATE");

        assertThat(seen(Graph.as("analyst"))).containsEntry("stage", "DRAFT");
        assertThat(seen(Graph.as("chief"))).isNull();
        assertThat(seen(Graph.as("governance-cheshire"))).isNull();
        for (var outside : List.of(Graph.anonymous(), Graph.as("member"), Graph.as("panel-clerk"))) {
            assertThat(seen(outside)).isNull();
        }
        assertThat(codes(id, "chief", "answerScrutinyRequest", answer(1, "EXPLAINED", "Early", Map.of())))
                .containsExactly("NOT_FOUND");
        assertThat(codes(id, "governance-cheshire", "sendScrutinyReport", Map.of()))
                .containsExactly("NOT_FOUND");
    }

    @Test
    @Order(2)
    void sentItsNumbersAreFixedAndTheForceDraftsInPrivate() {
        on("2023-05-05");
        done(id, "governance", "settleScrutinyAsk", Map.of("ask", 1, "reason", "Part of the deep dive in June."));
        var sent = done(id, "governance", "sendScrutinyReport", Map.of());
        assertThat(sent.getList("data.it.quarterlyScrutiny.versions.late", Boolean.class))
                .containsExactly(false);
        assertThat(codes(id, "governance", "putScrutinyRequest", request("More", "More?")))
                .containsExactly("WRONG_STATE");
        var better = new HashMap<>(request("Rape", "Is the rise in reports a positive development?"));
        better.putAll(Map.of("number", 2, "reason", "It was unclear."));
        var corrected = done(id, "governance", "correctScrutinyRequest", better);
        assertThat(corrected.getString("data.it.quarterlyScrutiny.requests[1].earlier[0].wording"))
                .isEqualTo("Is it positive?");

        done(id, "chief", "answerScrutinyRequest", answer(1, "EXPLAINED", "Zirconite.", Map.of("partly", true)));
        done(id, "chief", "answerScrutinyRequest", answer(2, "DISPUTED", "There is no rise.", Map.of()));
        done(
                id,
                "chief",
                "answerScrutinyRequest",
                answer(3, "ACTION_PROMISED", "We shall ask.", Map.of("promise", "Ask why surveys fell")));
        assertThat(codes(id, "governance", "sendScrutinyReport", Map.of())).containsExactly("WRONG_STATE");
        assertThat(change(id, "governance", "answerScrutinyRequest", answer(1, "EXPLAINED", "Ours", Map.of()))
                        .getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");

        assertThat(seen(Graph.as("chief")).toString()).contains("Zirconite").contains("section=1.3");
        assertThat(seen(Graph.as("chief"))).containsEntry("asks", List.of());
        assertThat(seen(Graph.as("governance")).toString()).doesNotContain("Zirconite");
        assertThat(codes(id, "governance", "publishScrutiny", Map.of())).containsExactly("WRONG_STATE");
    }

    @Test
    @Order(3)
    void submittedItIsLockedShownLateAndItsPromiseIsACommitmentOfTheMeeting() {
        on("2023-05-10");
        var submitted = done(id, "chief", "submitScrutinyResponse", Map.of("office", "Head of Local Policing"));
        assertThat(submitted.getList("data.it.quarterlyScrutiny.requests.status", String.class))
                .containsExactly("PARTLY_ANSWERED", "DISPUTED", "ANSWERED", "UNANSWERED");
        assertThat(submitted.getList("data.it.quarterlyScrutiny.requests.answer.late", Boolean.class))
                .startsWith(true, true, true);
        assertThat(codes(id, "chief", "answerScrutinyRequest", answer(4, "EXPLAINED", "Later", Map.of())))
                .containsExactly("WRONG_STATE");
        done(
                id,
                "chief",
                "correctScrutinyAnswer",
                answer(1, "EXPLAINED", "Zirconite, all of it.", Map.of("reason", "The figures came.")));
        done(id, "governance", "holdScrutinyPosition", Map.of("number", 2, "position", "The chart shows a rise."));
        assertThat(codes(id, "governance", "holdScrutinyPosition", Map.of("number", 3, "position", "No.")))
                .containsExactly("WRONG_STATE");

        var commitments = Graph.as("governance")
                .ask("{ meeting(reference: \"%s\") { commitments { anchor text state } } }".formatted(MEETING));
        assertThat(commitments.getList("data.meeting.commitments"))
                .containsExactly(Map.of("anchor", "1.5", "text", "Ask why surveys fell", "state", "SPOKEN"));
    }

    @Test
    @Order(4)
    void questionsAndAnswersArePublishedTogetherWithoutWhatIsExempt() {
        on("2023-05-12");
        assertThat(codes(
                        id,
                        "governance",
                        "withholdScrutinyText",
                        Map.of("number", 3, "side", "RESPONSE", "provision", "section 99")))
                .containsExactly("UNKNOWN_CODE");
        done(
                id,
                "governance",
                "withholdScrutinyText",
                Map.of("number", 3, "side", "RESPONSE", "provision", "section 31"));
        assertThat(publicly()).isNull();

        done(id, "governance", "publishScrutiny", Map.of());

        var report = publicly();
        assertThat(report.toString())
                .contains("What explains the rise?", "Zirconite, all of it.", "kind=EXPLAINED", "late=true")
                .contains("Withheld (Freedom of Information Act 2000, section 31)")
                .contains("The chart shows a rise.", "There is no rise.", "status=UNANSWERED")
                .contains("An explanation is sought. (set aside: Part of the deep dive in June.)")
                .doesNotContain("Ask why surveys fell", "We shall ask.", "The figures came.");
        assertThat(codes(id, "governance", "publishScrutiny", Map.of())).containsExactly("ALREADY_DONE");
        assertThat(Graph.anonymous()
                        .ask("{ search(text: \"zirconite\") { nodes { kind reference } } }")
                        .getList("data.search.nodes.reference", String.class))
                .containsExactly("1.3");
        assertThat(seen(Graph.anonymous())).isNull();
    }

    @Test
    @Order(5)
    void theyAreOpenDataAndALaterCorrectionIsAVersion() {
        var table = "/api/v1/bodies/warwickshire-pam/open-data/questions-and-answers.csv";
        assertThat(given().get(table).asString())
                .contains("Zirconite, all of it.")
                .doesNotContain("We shall ask.");

        on("2023-05-14");
        done(
                id,
                "chief",
                "correctScrutinyAnswer",
                answer(4, "ACKNOWLEDGED", "Noted.", Map.of("reason", "Overlooked.")));
        assertThat(given().get(table).asString()).doesNotContain("Noted.");
        var before = publicly();
        done(id, "governance", "publishScrutiny", Map.of());

        assertThat(given().get(table).asString()).contains("Noted.");
        assertThat(publicly().get("id")).isEqualTo(before.get("id"));
        assertThat(given().get("/api/v1/bodies/warwickshire-pam/feed.atom").asString())
                .contains("Questions and answers: Performance scrutiny");
    }

    private static Map<String, Object> publicly() {
        return Graph.anonymous().ask("""
                    { it: scrutinyReport(reference: "%s") { id requests { number topic gist status
                        answer { reference gist kind late office } }
                      unansweredAsks { gist } disputedClaims { subject positions { office position } } } }
                    """.formatted(REFERENCE)).getMap("data.it");
    }
}
