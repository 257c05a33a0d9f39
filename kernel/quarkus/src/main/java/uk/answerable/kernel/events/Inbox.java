package uk.answerable.kernel.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import uk.answerable.kernel.store.Outage;
import uk.answerable.kernel.store.Sessions;

/**
 * Applies each event once, however often it is delivered: the mark that it was applied and the effect share one
 * transaction. An event that cannot be applied goes to the dead-letter topic with its reason; its aggregate is parked
 * with all that follows until {@link #resolve}, the rest flows. A database that is away is waited for.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Sessions sessions;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;

    @Inject
    Inbox(Sessions sessions, DeadLetters deadLetters, ObjectMapper json) {
        this.sessions = sessions;
        this.deadLetters = deadLetters;
        this.json = json;
    }

    /** What a consumer does with an event, in the given transaction. An exception means: this event is poison. */
    public interface Effect extends BiFunction<Mutiny.Session, CloudEvent, Uni<Void>> {}

    /**
     * Takes one record from a topic.
     *
     * @param consumer names the effect; two effects of one service have two names
     * @return completes when the record may be acknowledged
     */
    public Uni<Void> receive(String consumer, ConsumerRecord<String, String> message, Effect effect) {
        final CloudEvent event;
        try {
            event = json.readValue(message.value(), CloudEvent.class);
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            return deadLetters.send(message, "not a CloudEvent of ours");
        }
        return apply(consumer, event, effect)
                .onFailure(Outage::isPassing)
                .retry()
                .withBackOff(FIRST_WAIT, LONGEST_WAIT)
                .indefinitely()
                .onFailure()
                .recoverWithUni(poison -> park(consumer, event, Poison.reason(poison))
                        .chain(() -> deadLetters.send(message, Poison.reason(poison))));
    }

    private Uni<Void> apply(String consumer, CloudEvent event, Effect effect) {
        return sessions.write(session -> firstTime(session, consumer, event)
                .chain(first -> first
                        ? effect.apply(session, event)
                        : parked(session, consumer, event)
                                .chain(waits -> waits
                                        ? park(
                                                session,
                                                consumer,
                                                event,
                                                "an earlier event of " + event.subject() + " is parked")
                                        : Uni.createFrom().voidItem())));
    }

    /** Whether it is its turn and has not been yet: marked as applied, then. */
    private static Uni<Boolean> firstTime(Mutiny.Session session, String consumer, CloudEvent event) {
        return session.createNativeQuery("""
                        INSERT INTO inbox (consumer, event_id)
                        SELECT CAST(:consumer AS text), CAST(:event AS uuid)
                        WHERE NOT EXISTS (SELECT 1 FROM parked_event
                                          WHERE consumer = :consumer AND aggregate_id = :aggregate)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("consumer", consumer)
                .setParameter("event", event.id())
                .setParameter("aggregate", event.subject())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    private static Uni<Boolean> parked(Mutiny.Session session, String consumer, CloudEvent event) {
        return session.createNativeQuery("""
                        SELECT count(*) FROM parked_event
                        WHERE consumer = :consumer AND aggregate_id = :aggregate
                        """, Long.class)
                .setParameter("consumer", consumer)
                .setParameter("aggregate", event.subject())
                .getSingleResult()
                .map(count -> count > 0);
    }

    private Uni<Void> park(String consumer, CloudEvent event, String reason) {
        LOG.errorf("Event %s of %s is parked: %s", event.id(), event.type(), reason);
        return sessions.write(session -> park(session, consumer, event, reason));
    }

    private Uni<Void> park(Mutiny.Session session, String consumer, CloudEvent event, String reason) {
        final String envelope;
        try {
            envelope = json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return session.createNativeQuery("""
                        INSERT INTO parked_event (consumer, event_id, aggregate_id, envelope, reason)
                        VALUES (:consumer, :event, :aggregate, CAST(CAST(:envelope AS text) AS jsonb), :reason)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("consumer", consumer)
                .setParameter("event", event.id())
                .setParameter("aggregate", event.subject())
                .setParameter("envelope", envelope)
                .setParameter("reason", reason)
                .executeUpdate()
                .replaceWithVoid();
    }

    /**
     * Applies the parked events of an aggregate in their order, after the cause was mended, all or nothing.
     *
     * @return how many were applied
     */
    public Uni<Integer> resolve(String consumer, String aggregateId, Effect effect) {
        return sessions.write(session -> session.createNativeQuery("""
                        DELETE FROM parked_event WHERE consumer = :consumer AND aggregate_id = :aggregate
                        RETURNING envelope::text, position
                        """, Object[].class)
                .setParameter("consumer", consumer)
                .setParameter("aggregate", aggregateId)
                .getResultList()
                .chain(rows -> replay(session, consumer, rows, effect)));
    }

    private Uni<Integer> replay(Mutiny.Session session, String consumer, List<Object[]> rows, Effect effect) {
        var events = rows.stream()
                .sorted(Comparator.comparing(row -> ((Number) row[1]).longValue()))
                .map(row -> read((String) row[0]))
                .toList();
        var all = Uni.createFrom().voidItem();
        for (var event : events) {
            all = all.chain(() -> firstTime(session, consumer, event))
                    .chain(first -> first
                            ? effect.apply(session, event)
                            : Uni.createFrom().voidItem());
        }
        return all.replaceWith(events.size());
    }

    private CloudEvent read(String envelope) {
        try {
            return json.readValue(envelope, CloudEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
