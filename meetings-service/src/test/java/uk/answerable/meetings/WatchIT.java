package uk.answerable.meetings;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.notices.NoticeRound;
import uk.answerable.kernel.test.Graph;

/** A promise to look again cannot get lost: it waits, fires once, is before the next meeting, and a decision closes it. */
@QuarkusTest
@MeetingsParts
class WatchIT {

    private static final String OFFICER = "governance-cheshire";
    private static final String BODY = "cheshire-sb";
    private static final String ARRIVED = "figures-arrived";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "mp.messaging.incoming.watch-in.topic")
    String topic;

    @Inject
    Clock clock;

    @Inject
    NoticeRound round;

    @BeforeEach
    void beforeTheBoard() {
        at("2020-08-20");
    }

    private void at(String day) {
        QuarkusMock.installMockForInstance(Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC), clock);
    }

    private static List<Map<String, Object>> items(Graph caller, String body) {
        var answer = caller.ask("""
                query($b: String!) { watchItems(body: $b, first: 100) { nodes { id what state since ageInDays firedOn
                  firedBy decision trigger { kind afterMonth day regime report } measure { code }
                  proposedTo { reference } decidedAt { reference } } } }
                """, Map.of("b", body));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data.watchItems.nodes");
    }

    private static Map<String, Object> item(String what) {
        return items(Graph.as(OFFICER), BODY).stream()
                .filter(item -> what.equals(item.get("what")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(String signIn, String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($i: %s!) { %s(input: $i) { watchItem { id } userErrors { code } } }"
                                .formatted(type, mutation),
                        Map.of("i", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data." + mutation + ".userErrors.code", String.class);
    }

    private static String add(Map<String, ?> trigger) {
        var what = "watched " + UUID.randomUUID();
        assertThat(codes(OFFICER, "addWatchItem", entry(what, "PUBLIC", trigger)))
                .isEmpty();
        return what;
    }

    private static Map<String, Object> entry(String what, String part, Map<String, ?> trigger) {
        return new HashMap<>(
                Map.of("body", BODY, "part", part, "what", what, "source", "minute 4.3", "trigger", trigger));
    }

    private void send(String type, String data) {
        send(UUID.randomUUID(), type, data);
    }

    private void send(UUID subject, String type, String data) {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(
                    topic, subject.toString(), """
                    {"specversion": "1.0", "id": "%s", "source": "/performance-service", "subject": "%s",
                     "type": "uk.answerable.performance.%s", "time": "2020-08-19T10:00:00Z", "aggregateversion": 1,
                     "datacontenttype": "application/json", "data": %s}
                    """.formatted(UUID.randomUUID(), subject, type, data)));
        }
    }

    @Test
    void theWatchListOfTheReportIsLoadedWithATriggerEach() {
        var items = items(Graph.anonymous(), "warwickshire-pam");

        assertThat(items).hasSize(7).allSatisfy(item -> assertThat(item).containsEntry("since", "2020-01-20"));
        assertThat(items)
                .filteredOn(item -> "complaints under new rules".equals(item.get("what")))
                .singleElement()
                .extracting(item -> item.get("trigger"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("kind", "REGIME_START")
                .containsEntry("day", "2020-02-01");
    }

    @Test
    void aSignalOnALaterFigureMakesItDueOnceAndBeforeTheNextMeeting() {
        var measure = "measure_" + UUID.randomUUID().toString().substring(0, 8);
        var what = add(Map.of("kind", "NEXT_DATA", "measure", measure, "afterMonth", "2020-06"));
        var signal = """
                {"signalId": "%s", "force": "cheshire", "measure": "%s", "area": "cheshire", "statistic": "count",
                 "periodStart": "2020-%s-01", "periodEnd": "2020-%s-30", "ruleSet": "mdc-xmr-1",
                 "kind": "OUTSIDE_LIMIT", "side": "HIGH", "judgement": "CONCERN"}
                """;
        send("signal-raised", signal.formatted(UUID.randomUUID(), measure, "06", "06"));
        send("signal-raised", signal.formatted(UUID.randomUUID(), measure, "07", "07"));

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(item(what)).containsEntry("state", "DUE"));
        assertThat(item(what))
                .containsEntry("firedOn", "2020-08-20")
                .containsEntry("firedBy", "a signal was raised on the figure of 2020-07-01 to 2020-07-30")
                .containsEntry("proposedTo", Map.of("reference", "CH-SB-2020-09-08"));
        assertThat(Graph.anonymous()
                        .ask("{ meeting(reference: \"CH-SB-2020-09-08\") { watchItems { what } } }")
                        .getList("data.meeting.watchItems.what", String.class))
                .contains(what);
        assertThat(codes(OFFICER, "noteWatchOccasion", Map.of("id", item(what).get("id"), "occasion", "again")))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void figuresThatArriveMakeItDueOnceWhereForceMeasureAreaAndPeriodMatch() {
        var measure = "measure_" + UUID.randomUUID().toString().substring(0, 8);
        var any = add(Map.of("kind", "NEXT_DATA", "measure", measure, "afterMonth", "2020-06"));
        var north = add(Map.of("kind", "NEXT_DATA", "measure", measure, "afterMonth", "2020-06", "area", "cheshire/n"));
        var later = add(Map.of("kind", "NEXT_DATA", "measure", measure, "afterMonth", "2020-07"));
        var subject = UUID.randomUUID();
        send(subject, ARRIVED, arrived("cheshire", measure, "2020-06", "\"cheshire\", \"cheshire/n\""));
        send(subject, ARRIVED, arrived("warwickshire", measure, "2020-07", "\"cheshire/n\""));
        send(subject, ARRIVED, arrived("cheshire", measure + "_of_others", "2020-07", "\"cheshire/n\""));
        send(subject, ARRIVED, arrived("cheshire", measure, "2020-07", "\"cheshire\""));

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(item(any)).containsEntry("state", "DUE"));
        assertThat(item(any)).containsEntry("firedOn", "2020-08-20").containsEntry("firedBy", "later figures arrived");
        assertThat(item(north)).containsEntry("state", "WAITING");

        at("2020-08-21");
        send(subject, ARRIVED, arrived("cheshire", measure, "2020-07", "\"cheshire/n\""));
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(item(north)).containsEntry("state", "DUE"));
        assertThat(item(any)).as("it is due once").containsEntry("firedOn", "2020-08-20");
        assertThat(item(later)).containsEntry("state", "WAITING");
    }

    private static String arrived(String force, String measure, String month, String areas) {
        return """
                {"force": "%s", "measure": "%s", "submissionId": "%s", "firstDay": "%4$s-01", "lastDay": "%4$s-30",
                 "areas": [%5$s]}
                """.formatted(force, measure, UUID.randomUUID(), month, areas);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"month\": \"2020-06\" | 2020-05 | 2020-06",
                "\"period\": \"2020-06\", \"rhythm\": \"MONTHLY\", \"firstDay\": \"2020-06-01\","
                        + " \"lastDay\": \"2020-06-30\", \"month\": \"2020-06\" | 2020-05 | 2020-06",
                "\"period\": \"2020/21 Q1\", \"rhythm\": \"QUARTERLY\", \"firstDay\": \"2020-04-01\","
                        + " \"lastDay\": \"2020-06-30\", \"month\": \"2020-06\" | 2020-05 | 2020/21 Q1",
            })
    void anEditionOfALaterPeriodMakesItDueAlsoOneToldOfAsBefore(String period, String after, String label) {
        var measure = "measure_" + UUID.randomUUID();
        var what = add(Map.of("kind", "NEXT_DATA", "measure", measure, "afterMonth", after));
        var report = UUID.randomUUID();
        publish(
                report,
                "\"period\": \"week ending 2020-06-07\", \"rhythm\": \"WEEKLY\", \"firstDay\": \"2020-06-01\","
                        + " \"lastDay\": \"2020-06-07\", \"month\": \"2020-06\"");
        publish(report, period);

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(item(what)).containsEntry("state", "DUE"));
        assertThat(item(what)).containsEntry("firedBy", "the edition for %s was published".formatted(label));
    }

    private void publish(UUID subject, String period) {
        send(subject, "report-published", """
                {"editionId": "%1$s", "reportId": "%1$s", "force": "cheshire", %2$s, "number": 1, "toPublic": true}
                """.formatted(subject, period));
    }

    @Test
    void aDayMakesItDueAndItIsToldWithoutItsWords() throws Throwable {
        var what = add(Map.of("kind", "DAY", "day", "2020-08-27"));
        assertThat(item(what)).containsEntry("state", "WAITING").containsEntry("proposedTo", null);

        at("2020-08-27");
        VertxContextSupport.subscribeAndAwait(round::run);
        VertxContextSupport.subscribeAndAwait(round::run);

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(item(what)).containsEntry("state", "DUE"));
        assertThat(item(what))
                .containsEntry("firedBy", "the day came: 2020-08-27")
                .containsEntry("ageInDays", 7);
    }

    @Test
    void onlyADecisionOfTheBodyClosesIt() {
        var what = add(Map.of("kind", "INSPECTION_REPORT", "report", "National thematic"));
        var id = item(what).get("id");

        assertThat(codes(OFFICER, "noteWatchOccasion", Map.of("id", id, "occasion", "published on 19 August")))
                .isEmpty();
        assertThat(codes(OFFICER, "closeWatchItem", Map.of("id", id, "decision", " ")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes(
                        OFFICER,
                        "closeWatchItem",
                        Map.of("id", id, "decision", "covered", "meeting", "WK-PCP-2020-03-16")))
                .containsExactly("INVALID_INPUT");
        assertThat(codes("governance", "closeWatchItem", Map.of("id", id, "decision", "covered")))
                .containsExactly("FORBIDDEN");
        assertThat(codes(
                        OFFICER,
                        "closeWatchItem",
                        Map.of("id", id, "decision", "covered by topic a", "meeting", "CH-SB-2020-09-08")))
                .isEmpty();
        assertThat(item(what))
                .containsEntry("state", "CLOSED")
                .containsEntry("decidedAt", Map.of("reference", "CH-SB-2020-09-08"));
        assertThat(codes(OFFICER, "closeWatchItem", Map.of("id", id, "decision", "again")))
                .containsExactly("ALREADY_DONE");
    }

    @Test
    void aPromiseMadeInPrivateIsNobodyElses() {
        var what = "private " + UUID.randomUUID();
        assertThat(codes(OFFICER, "addWatchItem", entry(what, "PRIVATE", Map.of("kind", "DAY", "day", "2020-12-01"))))
                .isEmpty();
        var id = item(what).get("id");

        for (var other : List.of(Graph.anonymous(), Graph.as("chief-cheshire"), Graph.as("governance"))) {
            assertThat(items(other, BODY)).noneMatch(item -> what.equals(item.get("what")));
        }
        assertThat(codes("governance", "closeWatchItem", Map.of("id", id, "decision", "x")))
                .containsExactly("NOT_FOUND");
        assertThat(codes(OFFICER, "addWatchItem", entry("x", "PUBLIC", Map.of("kind", "REGIME_START", "regime", "X"))))
                .containsExactly("UNKNOWN_CODE");
    }
}
