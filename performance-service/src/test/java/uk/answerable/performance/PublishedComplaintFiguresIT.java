package uk.answerable.performance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

/** Complaint figures an office published, through the real broker: observations with source and vintage, each once. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class PublishedComplaintFiguresIT {

    private static final String SERIES = """
            { force(code: "%s") { series(measure: "complaints_cases_logged"%s) {
              points { period { label } figure { printed version source note knownAt } } } } }
            """;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "mp.messaging.incoming.complaints-in.topic")
    String topic;

    @Inject
    DataSource database;

    @Test
    void anEditionIsChartedOnceAndACorrectionIsANewVersionInWhateverOrderTheyArrive() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var late = UUID.randomUUID();
        try (var producer = producer()) {
            send(producer, first, event(first, "west-mercia", 1, "2024-02-20T10:00:00Z", "120", "0.4"));
            send(producer, first, event(first, "west-mercia", 1, "2024-02-20T10:00:00Z", "120", "0.4"));
            await().atMost(60, SECONDS)
                    .untilAsserted(
                            () -> assertThat(newest("west-mercia", "printed")).isEqualTo("120"));
            send(producer, second, event(second, "west-mercia", 2, "2024-03-20T10:00:00Z", "118", "0.4"));
            await().atMost(60, SECONDS)
                    .untilAsserted(
                            () -> assertThat(newest("west-mercia", "printed")).isEqualTo("118"));
            // The first edition once more, under another id: older than what is held.
            send(producer, late, event(late, "west-mercia", 1, "2024-02-20T10:00:00Z", "120", "0.4"));
            var marker = UUID.randomUUID();
            send(producer, marker, event(marker, "warwickshire", 1, "2024-02-20T10:00:00Z", "7", "0.4"));
            await().atMost(60, SECONDS)
                    .untilAsserted(
                            () -> assertThat(newest("warwickshire", "printed")).isEqualTo("7"));
        }

        assertThat(newest("west-mercia", "source")).contains("547:west-mercia edition 2", second.toString());
        assertThat(newest("west-mercia", "note")).contains("generated");
        assertThat(Graph.anonymous()
                        .ask(SERIES.formatted("west-mercia", ", asKnownAt: \"2024-03-01T00:00:00Z\""))
                        .getString("data.force.series.points[-1].figure.printed"))
                .isEqualTo("120");
        assertThat(rows("SELECT v.version || ' ' || v.printed || ' ' || coalesce(v.reason, '-') FROM observation o"
                        + " JOIN observation_version v ON v.observation_id = o.id"
                        + " WHERE o.force = 'west-mercia' AND o.measure LIKE 'complaints\\_%' ORDER BY v.version"))
                .containsExactly("1 120 -", "2 118 edition 2 of the published complaint figures");
    }

    @Test
    void whatCannotBeReadIsParkedWithItsReasonAndLeavesNothing() {
        var unknown = UUID.randomUUID();
        var unreadable = UUID.randomUUID();
        try (var producer = producer()) {
            send(producer, unknown, event(unknown, "nowhere", 1, "2024-02-20T10:00:00Z", "120", "0.4"));
            send(producer, unreadable, event(unreadable, "cheshire", 1, "2024-02-20T10:00:00Z", "a dozen", "0.4"));
        }

        await().atMost(60, SECONDS).untilAsserted(() -> {
            assertThat(parked(unknown)).singleElement().asString().contains("no force has the code of the event");
            assertThat(parked(unreadable))
                    .singleElement()
                    .asString()
                    .contains("column value")
                    .doesNotContain("dozen");
        });
        assertThat(rows("SELECT printed FROM observation o JOIN observation_version v ON v.observation_id = o.id"
                        + " WHERE o.force = 'cheshire' AND o.measure = 'complaints_cases_logged'"))
                .isEmpty();
        assertThat(rows("SELECT force FROM complaint_edition_taken WHERE force = 'cheshire'"))
                .isEmpty();
    }

    /** Of the last point there is; of none while nothing has arrived. */
    private static String newest(String force, String field) {
        var figures = Graph.anonymous()
                .ask(SERIES.formatted(force, ""))
                .<String>getList("data.force.series.points.figure." + field);
        return figures == null || figures.isEmpty() ? "none yet" : figures.getLast();
    }

    private List<String> parked(UUID id) {
        return rows("SELECT reason FROM parked_event WHERE aggregate_id = '" + id + "'");
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer());
    }

    private void send(KafkaProducer<String, String> producer, UUID id, String event) {
        producer.send(new ProducerRecord<>(topic, id.toString(), event));
        producer.flush();
    }

    private static String event(UUID id, String force, int edition, String time, String logged, String share) {
        return """
                {"specversion": "1.0", "id": "%1$s", "source": "complaints-service",
                 "type": "uk.answerable.complaints.statistics-published", "subject": "%1$s", "time": "%4$s",
                 "aggregateversion": 1, "datacontenttype": "application/json",
                 "data": {"publicationId": "%1$s", "force": "%2$s", "period": "2023/24 Q3", "firstDay": "2023-04-01",
                   "lastDay": "2023-12-31", "edition": %3$d, "publishedOn": "2024-02-20",
                   "statistics": ["cases_logged", "days_to_log"], "values": ["%5$s", "%6$s"], "generated": true}}
                """.formatted(id, force, edition, time, logged, share);
    }

    private List<String> rows(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
