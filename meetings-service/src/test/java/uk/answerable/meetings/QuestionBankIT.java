package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** The office's questions: kept with their source, drawn into topics, read by the public with their answers. */
@QuarkusTest
@MeetingsParts
class QuestionBankIT {

    private static final String OFFICER = "governance-cheshire";
    private static final String BANK = """
            query($m: String!) { questionBank(force: "cheshire", measure: $m, first: 100) { nodes { id text source
              retiredReason uses { number text answer topic { topic meeting { reference } } } } } }
            """;

    private static JsonPath change(String signIn, String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        var entity = mutation.endsWith("BankQuestion") ? "bankQuestion" : "topic";
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($i: %s!) { %s(input: $i) { %s { id } userErrors { code field } } }"
                                .formatted(type, mutation, entity),
                        Map.of("i", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data." + mutation);
    }

    private static List<String> codes(String signIn, String mutation, Map<String, ?> input) {
        return change(signIn, mutation, input).getList("userErrors.code", String.class);
    }

    private static Map<String, Object> entry(String measure) {
        return Map.of(
                "force",
                "cheshire",
                "topic",
                "Satisfaction",
                "measure",
                measure,
                "text",
                "How is the survey used locally?",
                "source",
                "scrutiny master questions");
    }

    private static List<Map<String, Object>> bank(String signIn, String measure) {
        var answer = Graph.as(signIn).ask(BANK, Map.of("m", measure));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data.questionBank.nodes");
    }

    private static String topicWith(String measure, String bankQuestion, String text) {
        return change(
                        OFFICER,
                        "putTopic",
                        Map.of(
                                "meeting",
                                "CH-SB-2020-09-08",
                                "topic",
                                "Satisfaction " + measure,
                                "measures",
                                List.of(measure),
                                "questions",
                                List.of(Map.of("text", text, "bankQuestion", bankQuestion))))
                .getString("topic.id");
    }

    @Test
    void aQuestionKeepsItsSourceAndWhereItWasAsked() {
        var measure = "measure_" + UUID.randomUUID();
        var id = change("analyst-cheshire", "addBankQuestion", entry(measure)).getString("bankQuestion.id");
        topicWith(measure, id, "");

        var found = bank(OFFICER, measure);

        assertThat(found)
                .singleElement()
                .satisfies(question -> assertThat(question).containsEntry("source", "scrutiny master questions"));
        assertThat(found.getFirst().get("uses").toString())
                .contains("How is the survey used locally?")
                .contains("CH-SB-2020-09-08");
        assertThat(bank("governance", measure)).isEmpty();
        assertThat(codes("governance", "addBankQuestion", entry(measure))).containsExactly("FORBIDDEN");
    }

    @Test
    void aRetiredQuestionIsNotDrawnAgain() {
        var measure = "measure_" + UUID.randomUUID();
        var id = change(OFFICER, "addBankQuestion", entry(measure)).getString("bankQuestion.id");
        assertThat(codes(OFFICER, "retireBankQuestion", Map.of("id", id, "reason", " ")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes("governance", "retireBankQuestion", Map.of("id", id, "reason", "no")))
                .containsExactly("NOT_FOUND");
        assertThat(codes(OFFICER, "retireBankQuestion", Map.of("id", id, "reason", "the survey ended")))
                .isEmpty();

        assertThat(change(
                                OFFICER,
                                "putTopic",
                                Map.of(
                                        "meeting",
                                        "CH-SB-2020-09-08",
                                        "topic",
                                        "Again",
                                        "questions",
                                        List.of(Map.of("text", "", "bankQuestion", id))))
                        .getList("userErrors.field", String.class))
                .containsExactly("input.questions");
    }

    @Test
    void publishedQuestionsAreReadWithTheirAnswersAndWithoutTheBank() {
        var measure = "measure_" + UUID.randomUUID();
        var bank = change(OFFICER, "addBankQuestion", entry(measure)).getString("bankQuestion.id");
        var topic = topicWith(measure, bank, "How was it used in July?");
        assertThat(published(measure)).isEmpty();
        assertThat(codes(
                        OFFICER,
                        "answerTopicQuestion",
                        Map.of(
                                "id",
                                topic,
                                "question",
                                1,
                                "answer",
                                "By each area.",
                                "office",
                                "Chief Constable",
                                "answeredOn",
                                "2020-09-08")))
                .isEmpty();
        assertThat(codes(OFFICER, "publishTopic", Map.of("id", topic))).isEmpty();

        assertThat(published(measure))
                .singleElement()
                .satisfies(question -> assertThat(question)
                        .containsEntry("text", "How was it used in July?")
                        .containsEntry("answer", "By each area.")
                        .containsEntry("bankQuestion", null));
    }

    private static List<Map<String, Object>> published(String measure) {
        var answer = Graph.anonymous().ask("""
                        query($m: String!) { questionsAndAnswers(force: "cheshire", measure: $m) { nodes {
                          text answer answeredBy bankQuestion { id } topic { topic } } } }
                        """, Map.of("m", measure));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data.questionsAndAnswers.nodes");
    }
}
