package uk.answerable.meetings.watch.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.events.EventWords;
import uk.answerable.kernel.events.Inbox;
import uk.answerable.meetings.watch.rules.WatchTrigger;
import uk.answerable.meetings.watch.store.WatchFiring;

/**
 * Takes what the performance service tells of figures: files that brought some of a measure, a signal that was raised on
 * one, an edition that was published on its period. Each makes due what waits for later data.
 */
@ApplicationScoped
public class WatchEvents {

    /** Name of the effect in the inbox. */
    public static final String CONSUMER = "watch-items";

    private static final String RAISED = "uk.answerable.performance.signal-raised";
    private static final String PUBLISHED = "uk.answerable.performance.report-published";
    private static final String ARRIVED = "uk.answerable.performance.figures-arrived";
    private static final String WEEKLY = "WEEKLY";
    private static final String MONTH = "month";
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Inbox inbox;
    private final WatchFiring firing;
    private final Clock clock;

    @Inject
    WatchEvents(Inbox inbox, WatchFiring firing, Clock clock) {
        this.inbox = inbox;
        this.firing = firing;
        this.clock = clock;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected WatchEvents() {
        this.inbox = null;
        this.firing = null;
        this.clock = null;
    }

    @Incoming("watch-in")
    Uni<Void> on(ConsumerRecord<String, String> message) {
        return inbox.receive(CONSUMER, message, this::apply);
    }

    private Uni<Void> apply(Mutiny.Session session, CloudEvent event) {
        return data(event)
                .map(data -> firing.data(
                        Scope.ofService("event consumer", MatrixFile.get()),
                        session,
                        data,
                        LocalDate.ofInstant(clock.instant(), HERE)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<WatchTrigger.NewData> data(CloudEvent event) {
        var words = new EventWords(event.data());
        return switch (event.type()) {
            case RAISED ->
                Optional.of(new WatchTrigger.NewData(
                        words.text("force"),
                        words.text("measure"),
                        Set.of(words.text("area")),
                        words.day("periodEnd"),
                        "a signal was raised on the figure of %s to %s"
                                .formatted(words.day("periodStart"), words.day("periodEnd"))));
            case PUBLISHED -> edition(words);
            case ARRIVED ->
                Optional.of(new WatchTrigger.NewData(
                        words.text("force"),
                        words.text("measure"),
                        Set.copyOf(words.texts("areas")),
                        words.day("lastDay"),
                        // As public as the item, which a figure need not be yet: its period is not said.
                        "later figures arrived"));
            default -> Optional.empty();
        };
    }

    /** A week's edition holds few topics, and its figures are told of by themselves: it makes nothing due. */
    private static Optional<WatchTrigger.NewData> edition(EventWords words) {
        return words.has("rhythm") && words.text("rhythm").equals(WEEKLY)
                ? Optional.empty()
                : Optional.of(new WatchTrigger.NewData(
                        words.text("force"),
                        null,
                        Set.of(),
                        lastDay(words),
                        "the edition for %s was published"
                                .formatted(words.text(words.has("period") ? "period" : MONTH))));
    }

    /** Editions of before there were others than of months say their month only. */
    private static LocalDate lastDay(EventWords words) {
        return words.has("lastDay")
                ? words.day("lastDay")
                : words.read(MONTH, YearMonth::parse).atEndOfMonth();
    }
}
