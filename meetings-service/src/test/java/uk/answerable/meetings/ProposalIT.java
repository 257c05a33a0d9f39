package uk.answerable.meetings;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** A signal on a chart becomes a topic that the measure's thread shows. */
@QuarkusTest
@MeetingsParts
class ProposalIT {

    private static final String PROPOSALS = """
            query($force: String!) { topicProposals(force: $force, first: 100) { nodes {
              id measure { code } area kind state reason meeting { reference } } } }
            """;
    private static final String TAKE = """
            mutation($input: TakeProposalInput!) { takeProposal(input: $input) {
              proposal { state meeting { reference } } userErrors { code } } }
            """;
    private static final String ASIDE = """
            mutation($input: SetProposalAsideInput!) { setProposalAside(input: $input) {
              proposal { state reason } userErrors { code } } }
            """;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "mp.messaging.incoming.performance-in.topic")
    String topic;

    private static ProducerRecord<String, String> event(
            String topic, UUID event, UUID signal, String type, String measure) {
        return new ProducerRecord<>(topic, signal.toString(), """
                {"specversion": "1.0", "id": "%s", "source": "/performance-service", "subject": "%s",
                 "type": "uk.answerable.performance.%s", "time": "2020-02-02T10:00:00Z", "aggregateversion": 1,
                 "datacontenttype": "application/json",
                 "data": {"signalId": "%s", "force": "cheshire", "measure": "%s", "area": "cheshire",
                   "statistic": "count", "periodStart": "2020-01-01", "periodEnd": "2020-01-31", "ruleSet": "mdc-xmr-1",
                   "kind": "OUTSIDE_LIMIT", "side": "HIGH", "judgement": "CONCERN"}}
                """.formatted(event, signal, type, signal, measure));
    }

    private static List<Map<String, Object>> proposals(String signIn, String measure) {
        var answer = Graph.as(signIn).ask(PROPOSALS, Map.of("force", "cheshire"));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.param("m", measure).getList("data.topicProposals.nodes.findAll { it.measure.code == m }");
    }

    private static List<String> codes(String signIn, String mutation, Map<String, ?> input) {
        var answer = Graph.as(signIn).ask(mutation, Map.of("input", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data.collectEntries { k, v -> [e: v.userErrors.code] }.e", String.class);
    }

    @Test
    void aRaisedSignalProposesATopicOnceAndADecisionEndsIt() {
        var measure = "measure_" + UUID.randomUUID().toString().substring(0, 8);
        var other = measure + "_b";
        var raised = UUID.randomUUID();
        var again = UUID.randomUUID();
        var signal = UUID.randomUUID();
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(event(topic, UUID.randomUUID(), UUID.randomUUID(), "signal-detected", measure));
            producer.send(event(topic, raised, signal, "signal-raised", measure));
            producer.send(event(topic, raised, signal, "signal-raised", measure));
            producer.send(event(topic, again, signal, "signal-raised", measure));
            producer.send(event(topic, UUID.randomUUID(), UUID.randomUUID(), "signal-raised", other));
        }
        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(proposals("governance-cheshire", other)).hasSize(1));
        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(proposals("governance-cheshire", measure)).hasSize(1));

        assertThat(proposals("analyst-cheshire", measure)).hasSize(1);
        assertThat(proposals("governance", measure)).isEmpty();
        var id = proposals("governance-cheshire", measure).getFirst().get("id");
        var take = Map.of(
                "proposal",
                id,
                "meeting",
                "CH-SB-2020-09-08",
                "topic",
                "Shoplifting",
                "questions",
                List.of("Why?", "What next?"));
        assertThat(codes("governance", TAKE, take)).containsExactly("NOT_FOUND");
        assertThat(codes("governance-cheshire", TAKE, with(take, "meeting", "CH-SB-2020-08-12")))
                .containsExactly("WRONG_STATE");
        assertThat(codes("governance-cheshire", TAKE, with(take, "meeting", "WK-PCP-2020-09-24")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes("governance-cheshire", TAKE, take)).isEmpty();
        assertThat(codes("governance-cheshire", TAKE, take)).containsExactly("ALREADY_DONE");
        assertThat(thread(Graph.as("governance-cheshire"), measure)).containsExactly("Shoplifting");
        assertThat(thread(Graph.anonymous(), measure)).as("a draft").isEmpty();

        var second = proposals("governance-cheshire", other).getFirst().get("id");
        assertThat(codes("governance-cheshire", ASIDE, Map.of("proposal", second, "reason", " ")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes("governance-cheshire", ASIDE, Map.of("proposal", second, "reason", "asked in July")))
                .isEmpty();
        assertThat(proposals("governance-cheshire", other).getFirst())
                .containsEntry("state", "SET_ASIDE")
                .containsEntry("reason", "asked in July");
    }

    private static Map<String, Object> with(Map<String, Object> input, String key, Object value) {
        var changed = new HashMap<>(input);
        changed.put(key, value);
        return changed;
    }

    private static List<String> thread(Graph caller, String measure) {
        return caller.ask("""
                        { _entities(representations: [{__typename: "Measure", code: "%s"}]) { ... on Measure {
                          scrutinyThread(force: "cheshire") { topics { topic } } } } }
                        """.formatted(measure))
                .getList("data._entities[0].scrutinyThread.topics.topic", String.class);
    }
}
