package uk.answerable.performance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

/** Complaint events, through the real broker, in every order and more than once. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class TimelinessIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "mp.messaging.incoming.complaints-in.topic")
    String topic;

    @Inject
    DataSource database;

    @Test
    void sharesFollowTheCasesEachEventOnce() {
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            for (int i = 0; i < 20; i++) {
                var id = UUID.randomUUID();
                // Finalised first: the order of arrival does not matter, nor does a second delivery.
                var finalised = event(id, "case-finalised", 2, "warwickshire", i < 19);
                var recorded = event(id, "case-recorded", 1, "warwickshire", true);
                send(producer, id, finalised);
                send(producer, id, recorded);
                send(producer, id, finalised);
            }
            var elsewhere = UUID.randomUUID();
            send(producer, elsewhere, event(elsewhere, "case-finalised", 2, "cheshire", false));
        }

        await().atMost(60, SECONDS).untilAsserted(() -> {
            assertThat(share("complaints_finalised_within_120_days", "printed")).isEqualTo("95%");
            assertThat(share("complaints_recorded_within_10_days", "printed")).isEqualTo("100%");
        });
        assertThat(share("complaints_finalised_within_120_days", "note")).contains("generated");
        var answer = Graph.anonymous().ask("""
                { force(code: "warwickshire") {
                    series(measure: "complaints_finalised_within_120_days", statistic: "percent_from_cases") {
                      points { sample { numerator denominator } } }
                    published: series(measure: "complaints_finalised_within_120_days", statistic: "percent") {
                      points { figure { source } } } }
                  cheshire: force(code: "cheshire") {
                    series(measure: "complaints_finalised_within_120_days", statistic: "percent_from_cases") {
                      points { figure { printed } } } } }
                """);
        assertThat(answer.<Integer>get("data.force.series.points[0].sample.numerator"))
                .isEqualTo(19);
        assertThat(answer.<Integer>get("data.force.series.points[0].sample.denominator"))
                .isEqualTo(20);
        assertThat(answer.<String>get("data.cheshire.series.points[0].figure.printed"))
                .isEqualTo("0%");
        assertThat(answer.<String>getList("data.force.published.points.figure.source"))
                .allMatch(s -> s.startsWith("004:"));
    }

    @Test
    void anEventThatMakesNoSenseIsParkedAndTheRestFlows() {
        var bad = UUID.randomUUID();
        var good = UUID.randomUUID();
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            send(producer, bad, event(bad, "case-recorded", 1, "nowhere", true));
            send(producer, good, event(good, "case-recorded", 1, "west-mercia", true));
        }

        await().atMost(60, SECONDS).untilAsserted(() -> {
            assertThat(count("SELECT count(*) FROM case_step WHERE case_id = '" + good + "'"))
                    .isEqualTo(1);
            assertThat(count(
                            "SELECT count(*) FROM parked_event WHERE reason LIKE '%no force has the code%' AND aggregate_id = '"
                                    + bad + "'"))
                    .isEqualTo(1);
        });
    }

    private static String share(String measure, String field) {
        return Graph.anonymous().ask("""
                { force(code: "warwickshire") { series(measure: "%s", statistic: "percent_from_cases") {
                  points { figure { printed note } } } } }
                """.formatted(measure)).get("data.force.series.points[0].figure." + field);
    }

    private void send(KafkaProducer<String, String> producer, UUID id, String event) {
        producer.send(new ProducerRecord<>(topic, id.toString(), event));
    }

    private static String event(UUID id, String type, int version, String force, boolean within) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "complaints-service", "type": "uk.answerable.complaints.%s",
                 "subject": "%s", "time": "2020-01-02T10:00:00Z", "aggregateversion": %d, "datacontenttype": "application/json",
                 "data": {"caseId": "%s", "force": "%s", "receivedOn": "2019-11-01", "recordedOn": "2019-12-05",
                   "finalisedOn": "2019-12-20", "days": 30, "target": 120, "unit": "working", "within": %s, "generated": true}}
                """.formatted(
                        UUID.nameUUIDFromBytes((id + type).getBytes(StandardCharsets.UTF_8)),
                        type,
                        id,
                        version,
                        id,
                        force,
                        within);
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
