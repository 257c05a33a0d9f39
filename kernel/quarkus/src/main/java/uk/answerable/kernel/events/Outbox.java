package uk.answerable.kernel.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Matrix;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.ids.Ids;

/**
 * Writes events in the caller's own transaction: they exist exactly when the state they tell of does. An event type or
 * a field of its data without a line in the permission matrix fails the write: what nobody decided about does not leave.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (event_id, topic, type, aggregate_id, aggregate_version, occurred_at, data)
            SELECT event_id, topic, type, aggregate_id, aggregate_version, occurred_at, data
            FROM jsonb_to_recordset(CAST(CAST(:events AS text) AS jsonb)) AS e(event_id uuid, topic text, type text,
                aggregate_id text, aggregate_version bigint, occurred_at timestamptz, data jsonb)
            """;

    private final ObjectMapper json;

    @Inject
    Outbox(ObjectMapper json) {
        this.json = json;
    }

    /** Appends one event. */
    public Uni<Void> append(Mutiny.Session session, DomainEvent event) {
        return append(session, List.of(event));
    }

    /** Appends many in one statement. */
    public Uni<Void> append(Mutiny.Session session, List<DomainEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var undecided = undecided(events, MatrixFile.get());
        if (!undecided.isEmpty()) {
            return Uni.createFrom()
                    .failure(new IllegalStateException(
                            MatrixFile.NAME + " does not let the event leave: " + String.join("; ", undecided)));
        }
        return session.createNativeQuery(INSERT)
                .setParameter("events", rows(events))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What the matrix has not decided about, without any value. */
    static List<String> undecided(List<DomainEvent> events, Matrix matrix) {
        return events.stream()
                .flatMap(event -> matrix
                        .event(event.type())
                        .map(line -> line.problems(event.data()))
                        .orElseGet(() -> List.of("EVENT:%s has no line".formatted(event.type())))
                        .stream())
                .distinct()
                .toList();
    }

    private String rows(List<DomainEvent> events) {
        var rows = json.createArrayNode();
        for (var event : events) {
            rows.addObject()
                    .put("event_id", Ids.next().toString())
                    .put("topic", event.topic())
                    .put("type", event.type())
                    .put("aggregate_id", event.aggregateId())
                    .put("aggregate_version", event.aggregateVersion())
                    .put("occurred_at", event.occurredAt().toString())
                    .set("data", json.valueToTree(event.data()));
        }
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an event's data is not JSON", e);
        }
    }
}
