package uk.answerable.performance.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;
import uk.answerable.performance.chart.GeneratedSeries;

/** From an accepted file to a signal, to an analyst's decision, to the event others hear of. */
@QuarkusTest
@TestProfile(SignalsIT.Watching.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SignalsIT {

    /** The service with its watch on. */
    public static class Watching extends WithReferenceData {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("answerable.signals.pause", "PT0.2S");
            return settings;
        }
    }

    private static final String LIST = """
        { force(code: "%s") { signals(first: 100) { nodes { id kind side judgement state version statistic
            measure { code } area { code level } period { label } reason triagedBy } pageInfo { hasNextPage } } } }
        """;
    private static final String NODES = "data.force.signals.nodes";
    private static final String TRIAGE = """
        mutation($id: ID!, $decision: SignalDecision!, $reason: String) {
          signalTriage(input: { id: $id, decision: $decision, reason: $reason }) {
            signal { id state version triagedBy } userErrors { code field } } }
        """;

    private static final String WAITING = """
        subscription { %s(force: "%s") { id kind state triagedBy measure { label }
          force { name signals(first: 100) { nodes { id } } } } }
        """;

    @Inject
    DataSource database;

    @Inject
    KafkaClientService kafka;

    @Test
    void aSpecialCauseIsFoundTriagedAndTold() throws SQLException {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !kafka.getConsumer("live-in")
                        .getPositions()
                        .await()
                        .indefinitely()
                        .isEmpty());
        try (var analyst = Graph.as("analyst").live();
                var elsewhere = Graph.as("analyst-cheshire").live();
                var anonymous = Graph.anonymous().live()) {
            var detected = analyst.subscribe(WAITING.formatted("signalDetected", "warwickshire"));
            var raised = analyst.subscribe(WAITING.formatted("signalRaised", "warwickshire"));
            var notTheirs = elsewhere.subscribe(WAITING.formatted("signalDetected", "warwickshire"));
            var open = anonymous.subscribe(WAITING.formatted("signalRaised", "warwickshire"));
            var closed = anonymous.subscribe(WAITING.formatted("signalDetected", "warwickshire"));
            var nowhere = anonymous.subscribe(WAITING.formatted("signalRaised", "atlantis"));

            findTriageAndTell();

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(analyst.answers(detected)).hasSize(4);
                assertThat(analyst.answers(raised)).hasSize(1);
                assertThat(anonymous.answers(open)).hasSize(1);
            });
            var toAnalyst = analyst.answers(raised).getFirst();
            assertThat(toAnalyst.getString("data.signalRaised.state")).isEqualTo("RAISED");
            assertThat(toAnalyst.getString("data.signalRaised.triagedBy")).isNotNull();
            assertThat(toAnalyst.getString("data.signalRaised.force.name")).isEqualTo("Warwickshire Police");
            assertThat(toAnalyst.<Object>getList("data.signalRaised.force.signals.nodes"))
                    .hasSize(4);
            var toAnyone = anonymous.answers(open).getFirst();
            assertThat(toAnyone.getString("data.signalRaised.kind")).isEqualTo("OUTSIDE_LIMIT");
            assertThat(toAnyone.<Object>get("data.signalRaised.triagedBy")).isNull();
            assertThat(toAnyone.<Object>getList("data.signalRaised.force.signals.nodes"))
                    .hasSize(1);
            assertThat(elsewhere.of(notTheirs)).isEmpty();
            assertThat(anonymous.of(closed)).singleElement().satisfies(refused -> {
                assertThat(refused.getString("type")).isEqualTo("error");
                assertThat(refused.getString("payload[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
            });
            assertThat(anonymous.answers(nowhere).getFirst().getString("errors[0].extensions.code"))
                    .isEqualTo("UNKNOWN_CODE");
        }
    }

    private void findTriageAndTell() throws SQLException {
        GeneratedSeries.make(
                database,
                List.of("warwickshire"),
                List.of("shoplifting", "bicycle_theft"),
                List.of("$", "$/rugby-district"),
                84,
                "2019-12-01",
                400);

        // The last generated month is December 2019: both areas of both measures, each on its own.
        await().atMost(Duration.ofSeconds(30)).until(() -> signals("analyst").size() >= 4);
        var found = signals("analyst");
        assertThat(found).allSatisfy(signal -> {
            assertThat(signal.get("kind")).isEqualTo("OUTSIDE_LIMIT");
            assertThat(signal.get("side")).isEqualTo("HIGH");
            assertThat(signal.get("state")).isEqualTo("DETECTED");
        });
        assertThat(eventsOf("uk.answerable.performance.signal-detected")).isEqualTo(4);

        // Nobody outside the force's scrutineers hears of it before an analyst has looked.
        assertThat(Graph.anonymous().ask(LIST.formatted("warwickshire")).getList(NODES))
                .isEmpty();
        assertThat(Graph.as("analyst-cheshire")
                        .ask(LIST.formatted("warwickshire"))
                        .getList(NODES))
                .isEmpty();
        var first = String.valueOf(found.get(0).get("id"));
        assertThat(Graph.anonymous()
                        .ask("{ signal(id: \"" + first + "\") { id kind } }")
                        .<Object>get("data.signal"))
                .isNull();

        var second = String.valueOf(found.get(1).get("id"));
        assertThat(triage("analyst", first, "RAISE", null).getString("data.signalTriage.signal.state"))
                .isEqualTo("RAISED");
        assertThat(triage("analyst", second, "SET_ASIDE", null).getString("data.signalTriage.userErrors[0].field"))
                .isEqualTo("input.reason");
        assertThat(triage("analyst", second, "SET_ASIDE", "a new marker").getInt("data.signalTriage.signal.version"))
                .isEqualTo(2);
        assertThat(triage("analyst-cheshire", second, "RAISE", null).getString("data.signalTriage.userErrors[0].code"))
                .isEqualTo("NOT_FOUND");
        assertThat(triage("governance", first, "SET_ASIDE", "no").getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(eventsOf("uk.answerable.performance.signal-raised")).isEqualTo(1);
        assertThat(eventsOf("uk.answerable.performance.signal-set-aside")).isEqualTo(1);

        // What is raised of published figures is everybody's; what was set aside stays with the scrutineers.
        var open = Graph.anonymous().ask(LIST.formatted("warwickshire"));
        assertThat(open.<Object>get("errors")).isNull();
        assertThat(open.getList(NODES)).hasSize(1);
        assertThat(open.getString(NODES + "[0].kind")).isEqualTo("OUTSIDE_LIMIT");
        assertThat(open.<Object>get(NODES + "[0].triagedBy")).isNull();
        assertThat(Graph.anonymous()
                        .ask(
                                "{ _entities(representations: [{ __typename: \"Signal\", id: \"%s\" }]) { ... on Signal { kind measure { code } } } }"
                                        .formatted(first))
                        .getString("data._entities[0].kind"))
                .isEqualTo("OUTSIDE_LIMIT");
    }

    @Test
    void exceptionsOfForceAndAreasBesideWhatHasNone() throws SQLException {
        GeneratedSeries.make(
                database, List.of("cheshire"), List.of("shoplifting", "robbery"), List.of("$"), 84, "2030-01-01", 0);
        GeneratedSeries.make(
                database, List.of("cheshire"), List.of("bicycle_theft"), List.of("$"), 84, "2019-12-01", -80);

        var answer = Graph.anonymous().ask("""
            { force(code: "cheshire") { exceptions(measures: ["shoplifting", "robbery", "bicycle_theft"], statistic: "count") {
                flags { measure { code } area { code } exceptional trend judgement }
                noExceptionalVolumes { code } tooFewPoints { code } } } }
            """);

        assertThat(answer.<Object>get("errors")).isNull();
        assertThat(answer.getString("data.force.exceptions.flags[0].measure.code"))
                .isEqualTo("bicycle_theft");
        assertThat(answer.getString("data.force.exceptions.flags[0].exceptional"))
                .isEqualTo("LOW");
        assertThat(answer.<String>getList("data.force.exceptions.noExceptionalVolumes.code"))
                .contains("shoplifting", "robbery")
                .doesNotContain("bicycle_theft");
    }

    private static List<Map<String, Object>> signals(String signIn) {
        return Graph.as(signIn).ask(LIST.formatted("warwickshire")).getList(NODES);
    }

    private static JsonPath triage(String signIn, String id, String decision, String reason) {
        var variables = new HashMap<String, Object>();
        variables.put("id", id);
        variables.put("decision", decision);
        variables.put("reason", reason);
        return Graph.as(signIn).ask(TRIAGE, variables);
    }

    private int eventsOf(String type) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT count(*) FROM outbox WHERE type = ? AND data ->> 'force' = 'warwickshire'")) {
            statement.setString(1, type);
            try (var count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
