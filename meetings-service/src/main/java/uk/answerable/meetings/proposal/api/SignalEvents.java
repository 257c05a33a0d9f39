package uk.answerable.meetings.proposal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.events.Inbox;
import uk.answerable.meetings.proposal.rules.Signal;
import uk.answerable.meetings.proposal.store.ProposalStore;

/** Takes what the performance service tells of signals that were raised; each proposes a topic once. */
@ApplicationScoped
public class SignalEvents {

    /** Name of the effect in the inbox. */
    public static final String CONSUMER = "topic-proposals";

    private static final String RAISED = "uk.answerable.performance.signal-raised";

    private final Inbox inbox;
    private final ProposalStore store;

    @Inject
    SignalEvents(Inbox inbox, ProposalStore store) {
        this.inbox = inbox;
        this.store = store;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SignalEvents() {
        this.inbox = null;
        this.store = null;
    }

    @Incoming("performance-in")
    Uni<Void> on(ConsumerRecord<String, String> message) {
        return inbox.receive(CONSUMER, message, this::apply);
    }

    /** A signal that was only found, or set aside, proposes nothing. */
    private Uni<Void> apply(Mutiny.Session session, CloudEvent event) {
        return event.type().equals(RAISED)
                ? store.propose(
                        Scope.ofService("event consumer", MatrixFile.get()),
                        session,
                        signal(event.data()),
                        event.time())
                : Uni.createFrom().voidItem();
    }

    private static Signal signal(JsonNode data) {
        try {
            return new Signal(
                    UUID.fromString(text(data, "signalId")),
                    text(data, "force"),
                    text(data, "measure"),
                    text(data, "area"),
                    text(data, "statistic"),
                    LocalDate.parse(text(data, "periodStart")),
                    LocalDate.parse(text(data, "periodEnd")),
                    text(data, "ruleSet"),
                    text(data, "kind"),
                    text(data, "side"),
                    text(data, "judgement"));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw poison("an id or a day of the event is none");
        }
    }

    private static String text(JsonNode data, String field) {
        var value = data.path(field);
        if (!value.isTextual()) {
            throw poison("the event has no " + field);
        }
        return value.asText();
    }

    /** The reason is kept with the parked event; it names fields, never what they hold. */
    private static RefusedException poison(String reason) {
        return new RefusedException(Refusal.of(ProblemCode.INVALID_INPUT, reason));
    }
}
