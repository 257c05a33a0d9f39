package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** A deep dive: proposed, accepted, scheduled where no other is, moved with a reason, held with its result. */
@QuarkusTest
@MeetingsParts
class DeepDiveIT {

    private static final String OFFICER = "governance-cheshire";
    private static final String BOARD = "CH-SB-2020-09-08";

    @Inject
    Clock clock;

    @BeforeEach
    void beforeTheBoard() {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse("2020-08-20T09:00:00Z"), ZoneOffset.UTC), clock);
    }

    private static JsonPath change(String signIn, String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($i: %s!) { %s(input: $i) { deepDive { id } userErrors { code field message } } }"
                                .formatted(type, mutation),
                        Map.of("i", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static List<String> codes(String signIn, String mutation, Map<String, ?> input) {
        return change(signIn, mutation, input).getList("data." + mutation + ".userErrors.code", String.class);
    }

    private static Map<String, Object> proposal(String topic) {
        return Map.of(
                "force",
                "cheshire",
                "topic",
                topic,
                "proposedBy",
                "OPCC",
                "source",
                "minute 4.3",
                "measures",
                List.of("dive_measure"));
    }

    private static String accepted() {
        var id = change(OFFICER, "proposeDeepDive", proposal("Dive " + UUID.randomUUID()))
                .getString("data.proposeDeepDive.deepDive.id");
        assertThat(codes(OFFICER, "acceptDeepDive", Map.of("id", id))).isEmpty();
        return id;
    }

    private static Map<String, Object> dive(String id) {
        return Graph.anonymous().ask("""
                        { deepDives(force: "cheshire", first: 100) { nodes { id state target quarter heldOn result report
                            meeting { reference } moves { was became reason movedOn } } } }
                        """).param("id", id).getMap("data.deepDives.nodes.find { it.id == id }");
    }

    @Test
    void theEightOfTheReferenceAreThere() {
        var all = List.of("warwickshire", "cheshire").stream()
                .flatMap(force -> Graph.anonymous()
                        .ask(
                                "query($f: String!) { deepDives(force: $f, first: 100) { nodes { topic source } } }",
                                Map.of("f", force))
                        .<Map<String, Object>>getList("data.deepDives.nodes")
                        .stream())
                .filter(dive -> !"minute 4.3".equals(dive.get("source")))
                .toList();

        assertThat(all).hasSize(8);
    }

    @Test
    void aTopicIsProposedOnceAtATime() {
        var topic = "Dive " + UUID.randomUUID();
        assertThat(codes("governance", "proposeDeepDive", proposal(topic))).containsExactly("FORBIDDEN");
        assertThat(codes(OFFICER, "proposeDeepDive", proposal(" "))).containsExactly("INVALID_INPUT");
        assertThat(codes(OFFICER, "proposeDeepDive", proposal(topic))).isEmpty();
        assertThat(codes(OFFICER, "proposeDeepDive", proposal(topic.toUpperCase(Locale.ROOT))))
                .containsExactly("ALREADY_DONE");
    }

    @Test
    void aMeetingTakesOneUnlessSomebodySaysWhyTwo() {
        var first = accepted();
        var second = accepted();
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", first, "meeting", BOARD, "despite", "first of two")))
                .isEmpty();
        var clash = change(OFFICER, "scheduleDeepDive", Map.of("id", second, "meeting", BOARD));
        assertThat(clash.getString("data.scheduleDeepDive.userErrors[0].field")).isEqualTo("input.meeting");
        assertThat(clash.getString("data.scheduleDeepDive.userErrors[0].message"))
                .contains("input.despite");
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", second, "meeting", BOARD, "despite", "one subject")))
                .isEmpty();

        assertThat(Graph.anonymous()
                        .ask("{ meeting(reference: \"" + BOARD + "\") { deepDives { id } } }")
                        .getList("data.meeting.deepDives.id", String.class))
                .contains(first, second);
    }

    @Test
    void whereItCannotBeExaminedItIsNotScheduled() {
        var id = accepted();
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", id))).containsExactly("INVALID_INPUT");
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", id, "meeting", "CH-SB-2020-08-12")))
                .containsExactly("WRONG_STATE");
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", id, "meeting", "WK-PCP-2020-09-24")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", id, "meeting", "none")))
                .containsExactly("NOT_FOUND");
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", id, "quarter", "Q1 2020/21")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(OFFICER, "holdDeepDive", Map.of("id", id, "heldOn", "2020-08-19", "result", "x")))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void itIsMovedWithAReasonAndHeldWithItsResult() {
        var id = accepted();
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", id, "quarter", "Q2 2020/21")))
                .isEmpty();
        assertThat(codes(OFFICER, "scheduleDeepDive", Map.of("id", id, "quarter", "Q3 2020/21")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(
                        OFFICER,
                        "scheduleDeepDive",
                        Map.of("id", id, "quarter", "Q3 2020/21", "reason", "the re-inspection comes first")))
                .isEmpty();
        assertThat(dive(id))
                .containsEntry("state", "MOVED")
                .containsEntry("quarter", "Q3 2020/21")
                .extractingByKey("moves")
                .isEqualTo(List.of(Map.of(
                        "was", "Q2 2020/21",
                        "became", "Q3 2020/21",
                        "reason", "the re-inspection comes first",
                        "movedOn", "2020-08-20")));

        assertThat(codes("governance", "holdDeepDive", Map.of("id", id, "heldOn", "2020-08-19", "result", "x")))
                .containsExactly("FORBIDDEN");
        assertThat(codes(
                        OFFICER,
                        "holdDeepDive",
                        Map.of("id", id, "heldOn", "2020-08-19", "result", "two causes", "report", "paper 7")))
                .isEmpty();
        assertThat(dive(id))
                .containsEntry("state", "HELD")
                .containsEntry("result", "two causes")
                .containsEntry("report", "paper 7");
    }
}
