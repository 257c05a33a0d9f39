package uk.answerable.kernel.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.WithoutValues;
import uk.answerable.kernel.ids.Ids;

/**
 * Sends what the outbox holds to Kafka, at least once, in the order of each aggregate's version. One relay works at a
 * time, by a lease that ends by itself when its holder dies. Without Kafka nothing is lost: rows wait. Within an
 * aggregate an event goes only after the one before was acknowledged; different aggregates go side by side.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int BATCH = 500;
    private static final int AGGREGATES_AT_ONCE = 128;

    private static final String TAKE_LEASE = """
            INSERT INTO outbox_lease (name, holder, until) VALUES ('relay', ?, now() + ?::interval)
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
            WHERE outbox_lease.holder = excluded.holder OR outbox_lease.until < now()
            """;
    private static final String UNSENT = """
            SELECT event_id, topic, type, aggregate_id, aggregate_version, occurred_at, data
            FROM outbox WHERE sent_at IS NULL ORDER BY aggregate_id, aggregate_version LIMIT
            """ + BATCH;

    private final DataSource database;
    private final MutinyEmitter<String> kafka;
    private final ObjectMapper json;
    private final String source;
    private final Duration pause;
    private final UUID holder = Ids.next();
    private volatile @Nullable Thread worker;

    @Inject
    OutboxRelay(
            DataSource database,
            @Channel("answerable-out") MutinyEmitter<String> kafka,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String source,
            @ConfigProperty(name = "answerable.outbox.pause", defaultValue = "PT0.2S") Duration pause) {
        this.database = database;
        this.kafka = kafka;
        this.json = json;
        this.source = source;
        this.pause = pause;
    }

    void start(@Observes StartupEvent event) {
        worker = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        var running = worker;
        if (running != null) {
            running.interrupt();
            running.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!relay()) {
                    Thread.sleep(pause);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException | RuntimeException fault) {
                if (!pauseAfter(fault)) {
                    return;
                }
            }
        }
    }

    /** False when the relay was told to stop. */
    private static boolean pauseAfter(Exception fault) {
        LOG.warnf("Events wait in the outbox: %s", WithoutValues.inShort(fault));
        try {
            Thread.sleep(AFTER_FAILURE);
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    /** One round; true when there may be more to send at once. */
    private boolean relay() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!leased(connection)) {
                return false;
            }
            var aggregates = unsent(connection);
            if (aggregates.isEmpty()) {
                return false;
            }
            var sent = send(aggregates);
            markSent(connection, sent);
            var all = aggregates.values().stream().mapToInt(List::size).sum();
            if (sent.size() < all) {
                throw new IllegalStateException(all - sent.size() + " of " + all + " could not be sent");
            }
            return true;
        }
    }

    private boolean leased(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE_LEASE)) {
            statement.setObject(1, holder);
            statement.setString(2, LEASE.toString());
            return statement.executeUpdate() == 1;
        }
    }

    private record Row(UUID eventId, String topic, String aggregateId, String envelope) {}

    private Map<String, List<Row>> unsent(Connection connection) throws SQLException {
        var aggregates = new LinkedHashMap<String, List<Row>>();
        try (var statement = connection.prepareStatement(UNSENT);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                var id = rows.getObject("event_id", UUID.class);
                var aggregate = rows.getString("aggregate_id");
                var envelope = new CloudEvent(
                        "1.0",
                        id,
                        "/" + source,
                        rows.getString("type"),
                        aggregate,
                        rows.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        rows.getLong("aggregate_version"),
                        "application/json",
                        read(rows.getString("data")));
                aggregates
                        .computeIfAbsent(aggregate, key -> new ArrayList<>())
                        .add(new Row(id, rows.getString("topic"), aggregate, write(envelope)));
            }
        }
        return aggregates;
    }

    private List<UUID> send(Map<String, List<Row>> aggregates) {
        var sent = new ConcurrentLinkedQueue<UUID>();
        var chains = aggregates.values().stream()
                .map(rows -> rows.stream()
                        .reduce(
                                Uni.createFrom().voidItem(),
                                (before, row) -> before.chain(() -> send(row).invoke(() -> sent.add(row.eventId()))),
                                (a, b) -> a.chain(() -> b)))
                .toList();
        // Failures are collected, so that one dead partition does not stop the others.
        Uni.join()
                .all(chains)
                .usingConcurrencyOf(AGGREGATES_AT_ONCE)
                .andCollectFailures()
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull()
                .await()
                .atMost(LEASE.minusSeconds(5));
        return List.copyOf(sent);
    }

    private Uni<Void> send(Row row) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(row.topic())
                .withKey(row.aggregateId())
                .withHeaders(new RecordHeaders().add("content-type", CloudEvent.MEDIA_TYPE.getBytes(UTF_8)))
                .build();
        return kafka.sendMessage(Message.of(row.envelope()).addMetadata(metadata));
    }

    private static void markSent(Connection connection, List<UUID> sent) throws SQLException {
        try (var statement =
                connection.prepareStatement("UPDATE outbox SET sent_at = now() WHERE event_id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", sent.toArray()));
            statement.executeUpdate();
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox holds no JSON", e);
        }
    }

    private String write(CloudEvent envelope) {
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
