package uk.answerable.gateway.services;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.SubgraphResponse;

/** Events of one subscription, kept in order until its subscriber asks for them, up to a bound. */
final class Waiting implements Flow.Subscription {

    private final Flow.Subscriber<? super SubgraphResponse> subscriber;
    private final int bound;
    private final Runnable whenOver;
    private final Deque<SubgraphResponse> events = new ArrayDeque<>();
    private long wanted;
    private boolean telling;
    private boolean over;
    private @Nullable Runnable end;

    /** @param whenOver run once, when nothing more can be taken in: it was cancelled, or came to its end */
    Waiting(Flow.Subscriber<? super SubgraphResponse> subscriber, int bound, Runnable whenOver) {
        this.subscriber = subscriber;
        this.bound = bound;
        this.whenOver = whenOver;
    }

    /** Takes an event in; one too many ends it all. */
    void event(SubgraphResponse event) {
        boolean overflown;
        synchronized (this) {
            if (over || end != null) {
                return;
            }
            overflown = events.size() >= bound;
            if (overflown) {
                events.clear();
            } else {
                events.add(event);
            }
        }
        if (overflown) {
            failed(new SlowReader(bound));
        } else {
            tell();
        }
    }

    /** The events ended; what waits is told first. */
    void completed() {
        ended(subscriber::onComplete);
    }

    /** The events broke off; what waits is told first. */
    void failed(Throwable problem) {
        ended(() -> subscriber.onError(problem));
    }

    private void ended(Runnable told) {
        synchronized (this) {
            if (over || end != null) {
                return;
            }
            end = told;
        }
        whenOver.run();
        tell();
    }

    @Override
    public void request(long n) {
        synchronized (this) {
            wanted = wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
        }
        tell();
    }

    @Override
    public void cancel() {
        boolean first;
        synchronized (this) {
            first = !over && end == null;
            over = true;
            events.clear();
        }
        if (first) {
            whenOver.run();
        }
    }

    /** One thread at a time tells, so that events stay in order. */
    private void tell() {
        synchronized (this) {
            if (telling) {
                return;
            }
            telling = true;
        }
        while (true) {
            @Nullable SubgraphResponse event;
            Runnable told;
            synchronized (this) {
                told = events.isEmpty() ? end : null;
                event = told == null && wanted > 0 && !over ? events.poll() : null;
                if (over || (event == null && told == null)) {
                    telling = false;
                    return;
                }
                if (event == null) {
                    over = true;
                } else {
                    wanted--;
                }
            }
            if (event != null) {
                subscriber.onNext(event);
            } else if (told != null) {
                told.run();
            }
        }
    }
}
