package uk.answerable.kernel.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.CloudEvent;

/** Things that events are about: each is read once, and told to every subscriber who may know of it at that moment. */
public final class LiveFeed<T> {

    private static final Logger LOG = Logger.getLogger(LiveFeed.class);
    private static final int WAITING = 64;
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final int TRIES = 4;

    private final Multi<T> things;
    private final Executor fresh;

    /** @param fresh runs each piece of work in a context of its own, in which nobody's request is active */
    LiveFeed(Multi<CloudEvent> events, Function<CloudEvent, Uni<Optional<T>>> load, Executor fresh) {
        this.fresh = fresh;
        this.things = events.onItem()
                .transformToUniAndConcatenate(event -> Uni.createFrom()
                        .deferred(() -> load.apply(event))
                        .runSubscriptionOn(fresh)
                        .onFailure()
                        .retry()
                        .withBackOff(FIRST_WAIT)
                        .atMost(TRIES)
                        .onFailure()
                        .recoverWithItem(fault -> {
                            LOG.warnf(
                                    "Subscribers are not told of an event of type %s: %s",
                                    event.type(), fault.getClass().getSimpleName());
                            return Optional.empty();
                        }))
                .select()
                .where(Optional::isPresent)
                .map(Optional::get)
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /**
     * What a subscriber is told from now on. One who takes things too slowly is refused the rest.
     *
     * @param permitted asked for each thing when it is told: the matrix for this subscriber's scope and the state and
     *     owner that the thing has then
     */
    public Multi<T> to(Predicate<? super T> permitted) {
        // Whatever is asked of one subscriber's thing must not find the request of another's.
        return things.onOverflow()
                .buffer(WAITING)
                .emitOn(fresh)
                .select()
                .where(permitted)
                .onFailure(BackPressureFailure.class)
                .transform(full -> new RefusedException(Refusal.of(
                        ProblemCode.TOO_MANY_REQUESTS,
                        "Events came faster than they were taken and some are lost; subscribe again.")));
    }
}
