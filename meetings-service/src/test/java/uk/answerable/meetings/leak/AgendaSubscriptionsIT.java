package uk.answerable.meetings.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.LiveGraph;
import uk.answerable.meetings.MeetingsParts;

/**
 * From a clerk's publishing, through Kafka, to those who wait: each is told of a private item what is theirs to know. In a
 * database of its own, since what is published stays.
 */
@QuarkusTest
@MeetingsParts
@TestProfile(AgendaSubscriptionsIT.Alone.class)
class AgendaSubscriptionsIT {

    /** Nothing but a start of its own. */
    public static class Alone implements QuarkusTestProfile {}

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final String PANEL = "warwickshire-pcp";

    private static final String WAITING = """
            subscription($force: String!, $body: String) { agendaPublished(force: $force, body: $body) {
              version kind reason lines { number heading part }
              meeting { reference body { code } agenda { number note } } } }
            """;
    private static final String TOLD = "data.agendaPublished.";

    @Inject
    KafkaClientService kafka;

    @BeforeEach
    void eventsAreHeard() {
        await().atMost(WAIT)
                .until(() -> !kafka.getConsumer("live-in")
                        .getPositions()
                        .await()
                        .indefinitely()
                        .isEmpty());
    }

    @Test
    void eachVersionIsToldAndOfAPrivateItemWhatTheReaderMaySee() {
        try (var member = Graph.as("member").live();
                var office = Graph.as("governance").live();
                var anonymous = Graph.anonymous().live()) {
            var toMember = waiting(member, "warwickshire", PANEL);
            var toOffice = waiting(office, "warwickshire", null);
            var toAnyone = waiting(anonymous, "warwickshire", PANEL);
            var everything = "subscription { agendaPublished(force: \"warwickshire\")"
                    + EveryQuestion.of(Graph.anonymous().ask(EveryQuestion.SCHEMA), Map.of())
                            .selectionOf("agendaPublished")
                    + " }";
            var asked = Map.of(anonymous, anonymous.subscribe(everything), office, office.subscribe(everything));
            var elsewhere = waiting(anonymous, "cheshire", null);
            var ofTheBoard = waiting(anonymous, "warwickshire", board());
            var meeting = planned();
            item(meeting, "2", "PUBLIC", "report", null);
            item(meeting, "3", "PUBLIC", "exclusion resolution", null);
            item(meeting, "4", "PRIVATE", "report", null);

            step("publishAgenda", Map.of("meeting", meeting));
            item(meeting, "5", "PUBLIC", "report", "came with the pack");

            await().atMost(WAIT).untilAsserted(() -> {
                assertThat(versions(member, toMember)).containsExactly(1, 2);
                assertThat(versions(office, toOffice)).containsExactly(1, 2);
                assertThat(versions(anonymous, toAnyone)).containsExactly(1, 2);
                assertThat(asked)
                        .allSatisfy(
                                (caller, id) -> assertThat(caller.answers(id)).hasSize(2));
            });
            var first = anonymous.answers(toAnyone).getFirst();
            assertThat(first.getString(TOLD + "kind")).isEqualTo("AGENDA");
            assertThat(first.getString(TOLD + "meeting.reference")).isEqualTo(meeting);
            assertThat(first.getString(TOLD + "meeting.body.code")).isEqualTo(PANEL);
            assertThat(first.getList(TOLD + "lines.number", String.class)).containsExactly("2", "3", "4");
            assertThat(anonymous.answers(toAnyone).getLast().getString(TOLD + "reason"))
                    .isEqualTo("came with the pack");
            assertThat(note(first, "2")).isEqualTo("note of 2");
            assertThat(note(first, "4")).isNull();
            assertThat(note(office.answers(toOffice).getFirst(), "4")).isNull();
            assertThat(note(member.answers(toMember).getFirst(), "4")).isEqualTo("note of 4");
            assertThat(asked)
                    .allSatisfy((caller, id) -> assertThat(caller.of(id))
                            .hasSize(2)
                            .allSatisfy(told -> assertThat(told.prettify())
                                    .contains("note of 2")
                                    .doesNotContain("note of 4")));
            assertThat(anonymous.of(elsewhere)).isEmpty();
            assertThat(anonymous.of(ofTheBoard)).isEmpty();
        }
    }

    @Test
    void whatIsNotThereIsRefusedByItsField() {
        try (var anonymous = Graph.anonymous().live()) {
            var nowhere = waiting(anonymous, "atlantis", null);
            var nobody = waiting(anonymous, "cheshire", PANEL);

            await().atMost(WAIT)
                    .untilAsserted(() -> assertThat(List.of(nowhere, nobody))
                            .allSatisfy(id -> assertThat(anonymous.answers(id))
                                    .singleElement()
                                    .satisfies(refused -> assertThat(refused.getString("errors[0].extensions.code"))
                                            .isEqualTo("UNKNOWN_CODE"))));
            assertThat(anonymous.answers(nobody).getFirst().getString("errors[0].message"))
                    .isEqualTo("that force has no such body");
        }
    }

    /** Subscribed, and the service has taken it: it answers in order. */
    private static String waiting(LiveGraph graph, String force, String body) {
        var variables = new HashMap<String, Object>(Map.of("force", force));
        variables.put("body", body);
        var id = graph.subscribe(WAITING, variables);
        var next = graph.subscribe("{ __typename }");
        await().atMost(WAIT).until(() -> !graph.answers(next).isEmpty());
        return id;
    }

    private static List<Integer> versions(LiveGraph graph, String id) {
        return graph.answers(id).stream()
                .map(answer -> answer.getInt(TOLD + "version"))
                .toList();
    }

    private static String note(JsonPath answer, String number) {
        return answer.param("number", number).getString(TOLD + "meeting.agenda.find { it.number == number }.note");
    }

    private static String board() {
        return Graph.anonymous()
                .ask("{ bodies(force: \"warwickshire\") { code } }")
                .getList("data.bodies.code", String.class)
                .stream()
                .filter(code -> !code.equals(PANEL))
                .findFirst()
                .orElseThrow();
    }

    /** Half a year ahead, so that publishing is in time. */
    private static String planned() {
        var day = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(6);
        return step("planMeeting", Map.of("body", PANEL, "date", day.toString()));
    }

    private static void item(String meeting, String number, String part, String kind, String reason) {
        var input = new HashMap<String, Object>(
                Map.of("meeting", meeting, "number", number, "heading", "Item " + number, "part", part, "kind", kind));
        input.put("note", "note of " + number);
        input.put("exemption", part.equals("PRIVATE") ? "Sch 12A para 3" : "");
        input.put("reason", reason);
        step("putAgendaItem", input);
    }

    private static String step(String mutation, Map<String, Object> input) {
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var answer = Graph.as("panel-clerk")
                .ask(
                        "mutation($input: %sInput!) { %s(input: $input) { meeting { reference } userErrors { code message } } }"
                                .formatted(name, mutation),
                        Map.of("input", input));
        assertThat(answer.getList("data." + mutation + ".userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data." + mutation + ".meeting.reference");
    }
}
