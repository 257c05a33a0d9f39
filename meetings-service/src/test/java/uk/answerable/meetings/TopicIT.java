package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** A topic of holding to account: written by the office, answered, concluded and published with its answers. */
@QuarkusTest
@MeetingsParts
class TopicIT {

    private static final String OFFICER = "governance-cheshire";
    private static final String BOARD = "CH-SB-2020-09-08";
    private static final Map<String, Object> FIGURE = Map.of(
            "measure", "victim_satisfaction_whole_experience",
            "area", "cheshire",
            "statistic", "percent",
            "period", "2020-07",
            "printed", "75%",
            "version", 2,
            "knownAt", "2020-08-10T09:00:00Z");
    private static final String TOPICS = """
            query($m: String!) { meeting(reference: $m) { topics { id letter topic questions published assessment findings
              figure { measure { code } printed version knownAt usedOn } measures { code } minutes { anchor }
              asked { number text answer answeredBy unansweredReason } actions { reference } meeting { reference } } } }
            """;

    private static JsonPath change(String signIn, String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($i: %s!) { %s(input: $i) { topic { id letter } userErrors { code field message } } }"
                                .formatted(type, mutation),
                        Map.of("i", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    private static List<String> codes(String signIn, String mutation, Map<String, ?> input) {
        return change(signIn, mutation, input).getList("data." + mutation + ".userErrors.code", String.class);
    }

    private static Map<String, Object> topic(String heading) {
        return new HashMap<>(Map.of(
                "meeting",
                BOARD,
                "topic",
                heading,
                "context",
                "Three in four are satisfied",
                "figure",
                FIGURE,
                "measures",
                List.of("repeat_victims"),
                "questions",
                List.of(question("Why?"), question("What next?"))));
    }

    private static Map<String, Object> question(String text) {
        return Map.of("text", text);
    }

    private static String written(String heading) {
        var answer = change(OFFICER, "putTopic", topic(heading));
        assertThat(answer.getList("data.putTopic.userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data.putTopic.topic.id");
    }

    private static JsonPath read(Graph caller, String meeting, String id) {
        var answer = caller.ask(TOPICS, Map.of("m", meeting)).param("id", id);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.meeting.topics.find { it.id == id }");
    }

    private static String heading() {
        return "Satisfaction " + UUID.randomUUID();
    }

    @Test
    void aDraftIsTheBodysOwnWithItsFigureFrozen() {
        var id = written(heading());

        assertThat(read(Graph.anonymous(), BOARD, id).<Object>get()).isNull();
        assertThat(read(Graph.as("chief-cheshire"), BOARD, id).<Object>get()).isNull();
        var own = read(Graph.as(OFFICER), BOARD, id);
        assertThat(own.getString("figure.printed")).isEqualTo("75%");
        assertThat(own.getInt("figure.version")).isEqualTo(2);
        assertThat(own.getString("figure.knownAt")).startsWith("2020-08-10T09:00");
        assertThat(own.getString("figure.usedOn")).isNotEmpty();
        assertThat(own.getList("measures.code", String.class))
                .containsExactly("repeat_victims", "victim_satisfaction_whole_experience");
        assertThat(own.getList("asked.text", String.class)).containsExactly("Why?", "What next?");
    }

    @Test
    void topicsOfAMeetingAreLetteredOneAfterTheOther() {
        var first = change(OFFICER, "putTopic", topic(heading())).getString("data.putTopic.topic.letter");
        var second = change(OFFICER, "putTopic", topic(heading())).getString("data.putTopic.topic.letter");

        assertThat(second.charAt(0) - first.charAt(0)).isEqualTo(1);
    }

    @Test
    void aDraftIsPutOtherwiseAsAWhole() {
        var id = written(heading());
        var other = topic("Put otherwise");
        other.put("id", id);
        other.put("questions", List.of(question("Only this?")));
        other.remove("figure");

        assertThat(codes(OFFICER, "putTopic", other)).isEmpty();
        var own = read(Graph.as(OFFICER), BOARD, id);
        assertThat(own.getString("topic")).isEqualTo("Put otherwise");
        assertThat(own.getList("asked.text", String.class)).containsExactly("Only this?");
        assertThat(own.<Object>get("figure")).isNull();
        assertThat(own.getList("measures.code", String.class)).containsExactly("repeat_victims");
    }

    @Test
    void onlyTheBoardsOfficerWritesAndOnlyForABoard() {
        assertThat(codes("governance", "putTopic", topic("Elsewhere"))).containsExactly("FORBIDDEN");
        var panel = topic("A panel's");
        panel.put("meeting", "WK-PCP-2020-09-24");
        assertThat(codes("governance", "putTopic", panel)).containsExactly("FORBIDDEN");
        var nothing = topic(" ");
        nothing.put("questions", List.of(question(" ")));
        assertThat(change(OFFICER, "putTopic", nothing).getList("data.putTopic.userErrors.field", String.class))
                .containsExactly("input.topic", "input.questions[0]");
        var item = topic("Under no item");
        item.put("item", "77");
        assertThat(codes(OFFICER, "putTopic", item)).containsExactly("INVALID_INPUT");
    }

    @Test
    void aTopicUnderAPrivateItemStaysPrivate() {
        var secret = topic(heading());
        secret.put("item", "5");
        var id = change(OFFICER, "putTopic", secret).getString("data.putTopic.topic.id");

        assertThat(codes(OFFICER, "publishTopic", Map.of("id", id))).containsExactly("WRONG_STATE");
        assertThat(codes("governance", "publishTopic", Map.of("id", id))).containsExactly("NOT_FOUND");
    }

    @Test
    void questionsAndAnswersAreReadTogetherOncePublished() {
        var id = written(heading());
        assertThat(codes(OFFICER, "publishTopic", Map.of("id", id))).containsExactly("INVALID_INPUT");
        assertThat(codes(
                        OFFICER,
                        "answerTopicQuestion",
                        Map.of(
                                "id",
                                id,
                                "question",
                                1,
                                "answer",
                                "Follow-up is late.",
                                "office",
                                "Chief Constable",
                                "answeredOn",
                                "2020-09-08")))
                .isEmpty();
        assertThat(codes(OFFICER, "answerTopicQuestion", Map.of("id", id, "question", 2)))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(
                        OFFICER,
                        "answerTopicQuestion",
                        Map.of("id", id, "question", 2, "unanswered", "not reached in time")))
                .isEmpty();
        assertThat(codes(OFFICER, "answerTopicQuestion", Map.of("id", id, "question", 9, "unanswered", "x")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(
                        OFFICER,
                        "concludeTopic",
                        Map.of("id", id, "findings", "Follow-up is weak.", "assessment", "CONCERN")))
                .isEmpty();
        assertThat(codes(
                        OFFICER,
                        "concludeTopic",
                        Map.of(
                                "id",
                                id,
                                "findings",
                                "x",
                                "actions",
                                List.of(UUID.randomUUID().toString()))))
                .containsExactly("INVALID_INPUT");
        assertThat(read(Graph.anonymous(), BOARD, id).<Object>get()).isNull();

        assertThat(codes(OFFICER, "publishTopic", Map.of("id", id))).isEmpty();

        var seen = read(Graph.anonymous(), BOARD, id);
        assertThat(seen.getString("assessment")).isEqualTo("CONCERN");
        assertThat(seen.getList("asked.answer", String.class)).containsExactly("Follow-up is late.", null);
        assertThat(seen.getList("asked.unansweredReason", String.class)).containsExactly(null, "not reached in time");
        assertThat(codes(OFFICER, "publishTopic", Map.of("id", id))).containsExactly("ALREADY_DONE");
        var revised = topic("Too late");
        revised.put("id", id);
        assertThat(codes(OFFICER, "putTopic", revised)).containsExactly("WRONG_STATE");
    }

    @Test
    void theRotationOfAYearShowsWhatIsStillToCome() {
        var answer = Graph.anonymous().ask("""
                        { topicRotation(body: "cheshire-sb", year: "2020/21") { topic thisYear { meeting { reference } }
                            yearBefore { topic } } }
                        """).param("t", "Hunting action plan");

        assertThat(answer.getList("data.topicRotation.find { it.topic == t }.thisYear.meeting.reference", String.class))
                .containsExactly("CH-SB-2020-08-12");
        var next = Graph.anonymous().ask("""
                        { topicRotation(body: "cheshire-sb", year: "2021/22") { topic thisYear { id } yearBefore { id } } }
                        """).param("t", "Hunting action plan");
        assertThat(next.getList("data.topicRotation.find { it.topic == t }.thisYear"))
                .isEmpty();
        assertThat(next.getList("data.topicRotation.find { it.topic == t }.yearBefore"))
                .hasSize(1);
        assertThat(Graph.anonymous()
                        .ask("{ topicRotation(body: \"cheshire-sb\", year: \"2020\") { topic } }")
                        .getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_INPUT");
    }
}
