package uk.answerable.performance.timeliness.api;

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
import uk.answerable.performance.complaint.api.ComplaintWords;
import uk.answerable.performance.complaint.api.PublishedFigures;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.timeliness.rules.CaseStep;
import uk.answerable.performance.timeliness.rules.TimelinessMeasure;
import uk.answerable.performance.timeliness.store.TimelinessStore;

/** Takes what the complaints service tells of its cases and figures; each event has its effect once. */
@ApplicationScoped
public class ComplaintEvents {

    /** Name of the effect in the inbox. */
    public static final String CONSUMER = "timeliness";

    private static final String RECORDED = "uk.answerable.complaints.case-recorded";
    private static final String FINALISED = "uk.answerable.complaints.case-finalised";

    private final Inbox inbox;
    private final TimelinessStore store;
    private final Dictionary dictionary;
    private final PublishedFigures published;

    @Inject
    ComplaintEvents(Inbox inbox, TimelinessStore store, Dictionary dictionary, PublishedFigures published) {
        this.inbox = inbox;
        this.store = store;
        this.dictionary = dictionary;
        this.published = published;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ComplaintEvents() {
        this.inbox = null;
        this.store = null;
        this.dictionary = null;
        this.published = null;
    }

    @Incoming("complaints-in")
    Uni<Void> on(ConsumerRecord<String, String> message) {
        return inbox.receive(CONSUMER, message, this::apply);
    }

    /** Other events of the topic do not concern figures. */
    private Uni<Void> apply(Mutiny.Session session, CloudEvent event) {
        return switch (event.type()) {
            case RECORDED -> keep(session, event, TimelinessMeasure.RECORDED, "recordedOn");
            case FINALISED -> keep(session, event, TimelinessMeasure.FINALISED, "finalisedOn");
            case PublishedFigures.TYPE -> published.keep(session, event);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> keep(Mutiny.Session session, CloudEvent event, TimelinessMeasure step, String date) {
        var words = new EventWords(event.data());
        return store.keep(
                Scope.ofService("event consumer", MatrixFile.get()),
                session,
                new CaseStep(
                        words.id("caseId"),
                        ComplaintWords.force(words, dictionary),
                        step,
                        words.day(date),
                        words.flag("within"),
                        ComplaintWords.generated(words),
                        event.time(),
                        event.aggregateversion()));
    }
}
