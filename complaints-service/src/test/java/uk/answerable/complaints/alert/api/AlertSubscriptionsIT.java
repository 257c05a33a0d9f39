package uk.answerable.complaints.alert.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.notices.NoticeRound;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.LiveGraph;

/** From a deadline that passed, through the round and Kafka, to those who wait for it and deal with the case. */
@QuarkusTest
class AlertSubscriptionsIT {

    private static final Duration WAIT = Duration.ofSeconds(60);

    private static final String WAITING = """
            subscription($force: String!) { deadlineAlerts(force: $force) {
              id kind rule due text complaintCase { id reference state } } }
            """;
    private static final String ALERT = "data.deadlineAlerts.";

    @Inject
    Register register;

    @Inject
    NoticeRound notices;

    @Inject
    KafkaClientService kafka;

    @BeforeEach
    void ready() {
        await().atMost(WAIT)
                .until(() -> !kafka.getConsumer("live-in")
                        .getPositions()
                        .await()
                        .indefinitely()
                        .isEmpty());
        notices.run().await().atMost(WAIT);
    }

    @Test
    void anAlertIsToldToTheOfficeThatDealsWithTheCaseAndToNobodyElse() {
        try (var force = Graph.as("psd").live();
                var system = Graph.asClient("force-warwickshire").live();
                var office = Graph.as("reviewer").live()) {
            var toForce = waiting(force, "warwickshire");
            var toSystem = waiting(system, "warwickshire");
            var toOffice = waiting(office, "warwickshire");
            var ofOffice = received("reviewer", "2023-07-03", true);
            var ofForce = received("psd", "2023-07-03", false);

            notices.run().await().atMost(WAIT);

            await().atMost(WAIT).untilAsserted(() -> {
                assertThat(about(ofOffice, office.answers(toOffice))).isNotEmpty();
                assertThat(about(ofForce, force.answers(toForce))).hasSize(3);
                assertThat(about(ofForce, system.answers(toSystem))).hasSize(3);
            });
            var record = about(ofForce, force.answers(toForce)).stream()
                    .filter(alert -> "record".equals(alert.getString(ALERT + "rule")))
                    .findFirst()
                    .orElseThrow();
            assertThat(record.getString(ALERT + "kind")).isEqualTo("PASSED");
            assertThat(record.getString(ALERT + "due")).isEqualTo("2023-07-17");
            assertThat(record.getString(ALERT + "text"))
                    .startsWith(record.getString(ALERT + "complaintCase.reference") + ": the deadline '")
                    .endsWith("passed on Monday 17 July 2023.");
            // What one office deals with, the other does not hear of.
            assertThat(about(ofOffice, force.answers(toForce))).isEmpty();
            assertThat(about(ofForce, office.answers(toOffice))).isEmpty();
            assertThat(trail(ofForce)).hasSize(6).doesNotContain("reviewer");
        }
    }

    @Test
    void anAlertFollowsTheCaseToTheOfficeThatDealsWithItNow() {
        try (var force = Graph.as("psd").live();
                var office = Graph.as("reviewer").live()) {
            var toForce = waiting(force, "warwickshire");
            var toOffice = waiting(office, "warwickshire");
            var moved = received("psd", "2023-07-04", false);
            var stays = received("psd", "2023-07-05", false);
            register.change(
                    "update complaint_case set authority = 'LOCAL_POLICING_BODY', place = 'with-office' where id = ?::uuid",
                    moved);

            notices.run().await().atMost(WAIT);

            await().atMost(WAIT).untilAsserted(() -> {
                assertThat(about(moved, office.answers(toOffice))).hasSize(3);
                assertThat(about(stays, force.answers(toForce))).hasSize(3);
            });
            assertThat(about(moved, force.answers(toForce))).isEmpty();
        }
    }

    @Test
    void whoDealsWithNoCaseOfAForceIsToldSo() {
        try (var elsewhere = Graph.asClient("force-cheshire").live();
                var chief = Graph.as("chief").live();
                var anonymous = Graph.anonymous().live()) {
            var notTheirs = waiting(elsewhere, "warwickshire");
            var noCases = waiting(chief, "warwickshire");
            var nobody = waiting(anonymous, "warwickshire");

            assertThat(elsewhere.answers(notTheirs).getFirst().getString("errors[0].extensions.code"))
                    .isEqualTo("UNKNOWN_CODE");
            assertThat(chief.of(noCases).getFirst().getString("payload[0].extensions.code"))
                    .isEqualTo("FORBIDDEN");
            assertThat(anonymous.of(nobody).getFirst().getString("payload[0].extensions.code"))
                    .isEqualTo("UNAUTHENTICATED");
        }
    }

    /** Subscribed, and the service has taken it: it answers in order. */
    private static String waiting(LiveGraph graph, String force) {
        var id = graph.subscribe(WAITING, Map.of("force", force));
        var next = graph.subscribe("{ __typename }");
        await().atMost(WAIT).until(() -> !graph.answers(next).isEmpty());
        return id;
    }

    private static List<JsonPath> about(String id, List<JsonPath> alerts) {
        return alerts.stream()
                .filter(alert -> id.equals(alert.getString(ALERT + "complaintCase.id")))
                .toList();
    }

    private List<String> trail(String id) {
        return register.ask("select office from audit.entry where detail = 'deadline alert' and subject_id = ?", id);
    }

    private static String received(String signIn, String on, boolean chiefOfficers) {
        var input = Map.of("force", "warwickshire", "receivedOn", on, "chiefOfficersOwnConduct", chiefOfficers);
        return Graph.as(signIn)
                .ask(
                        "mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { complaintCase { id } } }",
                        Map.of("input", input))
                .getString("data.receiveComplaint.complaintCase.id");
    }
}
