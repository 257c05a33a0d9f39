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
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** Submissions over Kafka: the sender's token decides, each event is applied once, what is refused is kept. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class SubmissionEventsIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "mp.messaging.incoming.submissions-in.topic")
    String topic;

    @Inject
    DataSource database;

    @Test
    void aForcesSystemSpeaksForItsForceAndForNoOther() throws SQLException {
        var own = UUID.randomUUID();
        var other = UUID.randomUUID();
        var nobody = UUID.randomUUID();
        try (var producer = new KafkaProducer<String, String>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
            send(producer, other, "warwickshire", Tokens.ofClient("force-cheshire"));
            send(producer, nobody, "cheshire", null);
            send(producer, own, "cheshire", Tokens.ofClient("force-cheshire"));
            send(producer, own, "cheshire", Tokens.ofClient("force-cheshire"));
        }

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(count("""
                        SELECT count(*) FROM observation o JOIN observation_version v ON v.observation_id = o.id
                        WHERE o.measure = 'drug_offences' AND o.force = 'cheshire' AND o.period_start = '2022-01-01'
                        """)).isEqualTo(1));
        await().atMost(60, SECONDS).untilAsserted(() -> {
            assertThat(parked(other)).contains("not a force your office submits figures for");
            assertThat(parked(nobody)).contains("no bearer token");
        });
        assertThat(count("SELECT count(*) FROM observation WHERE force = 'warwickshire' AND period_start = '2022-01-01'"
                        + " AND measure = 'drug_offences'"))
                .isZero();
    }

    private void send(KafkaProducer<String, String> producer, UUID id, String force, String token) {
        var message = new ProducerRecord<>(topic, id.toString(), """
                {"specversion": "1.0", "id": "%s", "source": "/forces/%s", "subject": "%s",
                 "type": "uk.answerable.submissions.observations", "time": "2022-02-02T10:00:00Z",
                 "aggregateversion": 1, "datacontenttype": "application/json",
                 "data": {"rows": [{"source": "system:1", "force": "%s", "measure": "drug_offences", "area": "%s",
                   "period_start": "2022-01-01", "period_end": "2022-01-31", "statistic": "count", "value": "9",
                   "unit": "offences"}]}}
                """.formatted(id, force, id, force, force));
        if (token != null) {
            message.headers().add("authorization", ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
        }
        producer.send(message);
    }

    private String parked(UUID aggregate) throws SQLException {
        return text("SELECT coalesce(max(reason), '') FROM parked_event WHERE aggregate_id = '" + aggregate + "'");
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
