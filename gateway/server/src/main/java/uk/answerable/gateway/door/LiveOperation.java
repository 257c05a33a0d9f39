package uk.answerable.gateway.door;

import java.util.concurrent.Flow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.ResponseError;
import uk.answerable.gateway.services.SlowReader;

/** One operation of a connection: its answers are asked for one at a time, and only as fast as its caller reads. */
final class LiveOperation implements Flow.Subscriber<Answering.Answer> {

    private static final Logger LOG = Logger.getLogger(LiveOperation.class);
    private static final Answering.Answer SLOW = Answering.Answer.refused(ResponseError.of(
            "Events came faster than you read them and some are lost; subscribe again.", "EVENTS_LOST"));
    private static final Answering.Answer GONE = Answering.Answer.refused(ResponseError.of(
            "The service that tells of these events is gone; subscribe again.", "SUBGRAPH_UNAVAILABLE"));

    private final LiveConnection connection;
    private final String id;
    private Flow.@Nullable Subscription answers;
    private @Nullable Asking asking;
    private boolean waitsForReader;

    LiveOperation(LiveConnection connection, String id) {
        this.connection = connection;
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Keeps in whose name it runs. */
    synchronized Asking asking(Asking now) {
        asking = now;
        return now;
    }

    /** Whether it goes on until somebody ends it. */
    synchronized boolean isSubscription() {
        return asking != null && asking.run().kind().equals(Answering.SUBSCRIPTION);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        connection.here(() -> {
            answers = given;
            if (connection.has(this)) {
                given.request(1);
            } else {
                given.cancel();
            }
        });
    }

    /** What was refused has no data, and ends the operation. */
    @Override
    public void onNext(Answering.Answer answer) {
        connection.here(() -> {
            if (!connection.has(this)) {
                return;
            }
            if (!answer.response().hasData()) {
                connection.end(this, LiveMessage.error(id, answer));
                cancel();
                return;
            }
            connection.send(LiveMessage.next(id, answer));
            waitsForReader = connection.isFull();
            more();
        });
    }

    /** The caller has read what was written. */
    void drained() {
        if (waitsForReader) {
            waitsForReader = false;
            more();
        }
    }

    private void more() {
        if (!waitsForReader && answers != null) {
            answers.request(1);
        }
    }

    /** The caller is told why, and that nothing more comes. */
    @Override
    public void onError(Throwable problem) {
        LOG.infof("A subscription broke off: %s", problem.getClass().getSimpleName());
        connection.here(() -> {
            if (connection.has(this)) {
                connection.send(LiveMessage.next(id, problem instanceof SlowReader ? SLOW : GONE));
                connection.end(this, LiveMessage.complete(id));
            }
        });
    }

    @Override
    public void onComplete() {
        connection.here(() -> connection.end(this, LiveMessage.complete(id)));
    }

    void cancel() {
        if (answers != null) {
            answers.cancel();
        }
    }
}
