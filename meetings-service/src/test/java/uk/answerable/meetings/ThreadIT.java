package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.test.Graph;

/** Everything that was said on one issue, in time order, to each what is theirs to read. */
@QuarkusTest
@MeetingsParts
class ThreadIT {

    private static final String OFFICER = "governance-cheshire";

    private static JsonPath thread(Graph caller, String force, String subject, String key, Map<String, ?> page) {
        var variables = new HashMap<String, Object>(Map.of("f", force, "s", subject, "k", key, "first", 100));
        variables.putAll(page);
        var answer = caller.ask("""
                query($f: String!, $s: IssueSubject!, $k: String!, $first: Int, $after: String) {
                  scrutinyThread(force: $f, subject: $s, key: $k) {
                    topics { topic } actions { reference } meetings { reference }
                    entries(first: $first, after: $after) { pageInfo { hasNextPage endCursor }
                      nodes { id kind on title text office reference meeting { reference } } } } }
                """, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data.scrutinyThread");
    }

    private static List<Map<String, Object>> entries(Graph caller, String force, String subject, String key) {
        return thread(caller, force, subject, key, Map.of()).getList("entries.nodes");
    }

    private static List<Object> kinds(List<Map<String, Object>> entries) {
        return entries.stream().map(entry -> entry.get("kind")).toList();
    }

    @Test
    void aMeasureHasItsRequestAnswerClaimAndDeepDiveInTimeOrder() {
        var entries = entries(Graph.anonymous(), "warwickshire", "MEASURE", "victim_satisfaction_whole_experience");

        assertThat(kinds(entries)).contains("REQUEST", "DISPUTED_CLAIM", "REQUEST_ANSWER", "DEEP_DIVE");
        assertThat(entries.stream()
                        .map(entry -> String.valueOf(entry.get("on")))
                        .filter(on -> !on.equals("null"))
                        .toList())
                .isSorted();
        assertThat(entries)
                .filteredOn(entry -> "REQUEST_ANSWER".equals(entry.get("kind")))
                .first()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("reference", "1.4")
                        .containsEntry("on", "2020-01-22")
                        .containsEntry("meeting", Map.of("reference", "WK-PAM-2020-01-28")));
    }

    @Test
    void aRequestLeadsToAllThatItsMeasuresHave() {
        var byRequest = entries(Graph.anonymous(), "warwickshire", "REQUEST", "WK-OPCC-SCRUTINY-Q3-2019-20#2");
        var byMeasure = entries(Graph.anonymous(), "warwickshire", "MEASURE", "victim_satisfaction_whole_experience");

        assertThat(byRequest).containsAll(byMeasure);
        assertThat(entries(Graph.anonymous(), "warwickshire", "REQUEST", "WK-OPCC-SCRUTINY-Q3-2019-20#1"))
                .extracting(entry -> entry.get("kind"))
                .containsExactly("REQUEST", "REQUEST_ANSWER");
    }

    @Test
    void aTopicHasItsQuestionsFindingsMinutesAndActions() {
        var entries = entries(Graph.anonymous(), "west-mercia", "MEASURE", "da_victim_satisfaction");

        assertThat(kinds(entries)).containsSubsequence("TOPIC", "QUESTION", "FINDINGS", "ACTION");
    }

    @Test
    void whatIsWatchedIsInTheThreadOfItsMeasure() {
        assertThat(entries(Graph.anonymous(), "warwickshire", "MEASURE", "business_crime"))
                .filteredOn(entry -> "WATCH_ITEM".equals(entry.get("kind")))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("title", "business crime keyword baseline")
                        .containsEntry("on", "2020-01-20"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesPutTogetherAreTheWhole(int first) {
        var key = "victim_satisfaction_whole_experience";
        var whole = entries(Graph.anonymous(), "warwickshire", "MEASURE", key);
        var together = new ArrayList<Map<String, Object>>();
        var page = new HashMap<String, Object>(Map.of("first", first));
        JsonPath answer;
        do {
            answer = thread(Graph.anonymous(), "warwickshire", "MEASURE", key, page);
            together.addAll(answer.getList("entries.nodes"));
            page.put("after", answer.getString("entries.pageInfo.endCursor"));
        } while (answer.getBoolean("entries.pageInfo.hasNextPage"));

        assertThat(together).isEqualTo(whole);
    }

    private static String draft(String measure, List<Map<String, Object>> questions) {
        return draft("CH-SB-2020-09-08", measure, questions);
    }

    private static String draft(String meeting, String measure, List<Map<String, Object>> questions) {
        var answer = Graph.as(OFFICER)
                .ask(
                        "mutation($i: PutTopicInput!) { putTopic(input: $i) { topic { id } userErrors { message } } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "meeting",
                                        meeting,
                                        "topic",
                                        "Topic of " + measure,
                                        "context",
                                        "The sentence",
                                        "measures",
                                        List.of(measure),
                                        "questions",
                                        questions)));
        assertThat(answer.getList("data.putTopic.userErrors"))
                .as(answer.prettify())
                .isEmpty();
        return answer.getString("data.putTopic.topic.id");
    }

    @Test
    void aDraftIsInNoThreadButItsBodysOwn() {
        var measure = "measure_" + UUID.randomUUID();
        var id = draft(measure, List.of(Map.of("text", "Why?")));

        assertThat(kinds(entries(Graph.as(OFFICER), "cheshire", "MEASURE", measure)))
                .containsExactly("TOPIC", "QUESTION");
        assertThat(kinds(entries(Graph.as(OFFICER), "cheshire", "TOPIC", id))).containsExactly("TOPIC", "QUESTION");
        for (var other : List.of(Graph.anonymous(), Graph.as("governance"), Graph.as("chief-cheshire"))) {
            for (var thread : List.of(
                    thread(other, "cheshire", "MEASURE", measure, Map.of()),
                    thread(other, "cheshire", "TOPIC", id, Map.of()))) {
                assertThat(thread.getList("entries.nodes")).isEmpty();
                assertThat(thread.getList("topics")).isEmpty();
                assertThat(thread.getList("meetings")).isEmpty();
                assertThat(thread.getBoolean("entries.pageInfo.hasNextPage")).isFalse();
            }
        }
    }

    @Test
    void aPublicActionTellsNothingOfThePrivateTopicItFollowedFrom() {
        var measure = "measure_" + UUID.randomUUID();
        var id = draft("CH-SB-2020-08-12", measure, List.of());
        var action = Graph.anonymous()
                .ask("{ action(body: \"cheshire-sb\", reference: \"2020/13\") { id } }")
                .getString("data.action.id");
        var tied = Graph.as(OFFICER)
                .ask(
                        "mutation($i: ConcludeTopicInput!) { concludeTopic(input: $i) { userErrors { code } } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "id",
                                        id,
                                        "findings",
                                        "Found",
                                        "actions",
                                        List.of(action),
                                        "minutes",
                                        List.of("2.3"))));
        assertThat(tied.getList("data.concludeTopic.userErrors"))
                .as(tied.prettify())
                .isEmpty();

        var seen = thread(Graph.anonymous(), "cheshire", "MEASURE", measure, Map.of());
        assertThat(seen.getList("actions")).isEmpty();
        assertThat(seen.getList("entries.nodes")).isEmpty();
        var own = thread(Graph.as(OFFICER), "cheshire", "MEASURE", measure, Map.of());
        assertThat(own.getList("actions.reference", String.class)).containsExactly("2020/13");
        assertThat(kinds(own.getList("entries.nodes"))).containsExactly("TOPIC", "FINDINGS", "MINUTE", "ACTION");
    }

    @Test
    void aQuestionOfTheBankLeadsToEveryTopicItWasAskedAt() {
        var bank = Graph.as(OFFICER)
                .ask(
                        "mutation($i: AddBankQuestionInput!) { addBankQuestion(input: $i) { bankQuestion { id } } }",
                        Map.of("i", Map.of("force", "cheshire", "topic", "T", "text", "Why again?", "source", "S")))
                .getString("data.addBankQuestion.bankQuestion.id");
        draft("measure_" + UUID.randomUUID(), List.of(Map.of("text", "", "bankQuestion", bank)));
        draft("measure_" + UUID.randomUUID(), List.of(Map.of("text", "", "bankQuestion", bank)));

        assertThat(entries(Graph.as(OFFICER), "cheshire", "QUESTION", bank))
                .filteredOn(entry -> "QUESTION".equals(entry.get("kind")))
                .extracting(entry -> Objects.requireNonNull(entry.get("text")))
                .containsExactly("Why again?", "Why again?");
        assertThat(entries(Graph.anonymous(), "cheshire", "QUESTION", bank)).isEmpty();
        assertThat(entries(Graph.anonymous(), "cheshire", "QUESTION", "none")).isEmpty();
    }
}
