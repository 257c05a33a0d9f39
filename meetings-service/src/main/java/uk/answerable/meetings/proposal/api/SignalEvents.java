package uk.answerable.meetings.proposal.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.events.EventWords;
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
                        signal(new EventWords(event.data())),
                        event.time())
                : Uni.createFrom().voidItem();
    }

    private static Signal signal(EventWords words) {
        return new Signal(
                words.id("signalId"),
                words.text("force"),
                words.text("measure"),
                words.text("area"),
                words.text("statistic"),
                words.day("periodStart"),
                words.day("periodEnd"),
                words.text("ruleSet"),
                words.text("kind"),
                words.text("side"),
                words.text("judgement"));
    }
}
