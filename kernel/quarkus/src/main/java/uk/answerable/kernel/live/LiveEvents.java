package uk.answerable.kernel.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import uk.answerable.kernel.events.CloudEvent;

/**
 * The service's own events as they happen, from Kafka, so that a subscriber at one process of the service learns what
 * was done at another. Each process is a consumer group of its own and begins with what comes after its start; nothing is
 * kept for those who come later, who ask with a query. {@code mp.messaging.incoming.live-in.topic} names the topic.
 */
@ApplicationScoped
public class LiveEvents {

    private static final Logger LOG = Logger.getLogger(LiveEvents.class);

    private final BroadcastProcessor<CloudEvent> events = BroadcastProcessor.create();
    private final ObjectMapper json;
    private final Vertx vertx;

    @Inject
    LiveEvents(ObjectMapper json, Vertx vertx) {
        this.json = json;
        this.vertx = vertx;
    }

    /**
     * What events of a type are about, for many subscribers.
     *
     * @param type {@code uk.answerable.<service>.<what-happened>}
     * @param load reads the thing, once for all subscribers; empty when there is nothing to tell of it
     */
    public <T> LiveFeed<T> feed(String type, Function<CloudEvent, Uni<Optional<T>>> load) {
        var ofType = events.onOverflow()
                .buffer()
                .select()
                .where(event -> event.type().equals(type));
        return new LiveFeed<>(ofType, load, this::fresh);
    }

    private void fresh(Runnable work) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        Objects.requireNonNull(context).runOnContext(now -> work.run());
    }

    @Incoming("live-in")
    void on(ConsumerRecord<String, String> message) {
        try {
            events.onNext(json.readValue(message.value(), CloudEvent.class));
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            LOG.debugf("A message of %s is no event of ours", message.topic());
        }
    }
}
