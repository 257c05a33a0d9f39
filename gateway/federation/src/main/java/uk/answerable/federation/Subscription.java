package uk.answerable.federation;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns each event of a subgraph into a response, one after the other, as fast as they are taken. */
final class Subscription implements Flow.Publisher<GraphQlResponse> {

    private final Flow.Publisher<SubgraphResponse> events;
    private final Function<SubgraphResponse, CompletionStage<GraphQlResponse>> answer;

    Subscription(
            Flow.Publisher<SubgraphResponse> events,
            Function<SubgraphResponse, CompletionStage<GraphQlResponse>> answer) {
        this.events = events;
        this.answer = answer;
    }

    /** A publisher of one response, which is made when it is asked for. */
    static Flow.Publisher<GraphQlResponse> only(Supplier<CompletionStage<GraphQlResponse>> response) {
        return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            private final AtomicBoolean asked = new AtomicBoolean();
            private final AtomicBoolean cancelled = new AtomicBoolean();

            @Override
            public void request(long n) {
                if (n > 0 && asked.compareAndSet(false, true)) {
                    response.get().thenAccept(only -> {
                        if (!cancelled.get()) {
                            subscriber.onNext(only);
                            subscriber.onComplete();
                        }
                    });
                }
            }

            @Override
            public void cancel() {
                asked.set(true);
                cancelled.set(true);
            }
        });
    }

    @Override
    public void subscribe(Flow.Subscriber<? super GraphQlResponse> subscriber) {
        events.subscribe(new InTurn(subscriber));
    }

    /** One event at a time is under way; the end is told after the last response. */
    private final class InTurn implements Flow.Subscriber<SubgraphResponse> {

        private final Flow.Subscriber<? super GraphQlResponse> subscriber;
        private Flow.@Nullable Subscription upstream;
        /** An event was asked for, or is being answered. */
        private boolean busy;

        private boolean answering;
        private boolean cancelled;
        private @Nullable Runnable end;
        private long wanted;

        InTurn(Flow.Subscriber<? super GraphQlResponse> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            upstream = subscription;
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long n) {
                    want(n);
                }

                @Override
                public void cancel() {
                    stop();
                }
            });
        }

        private void want(long n) {
            synchronized (this) {
                wanted = wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
            }
            next();
        }

        private void stop() {
            Flow.Subscription from;
            synchronized (this) {
                cancelled = true;
                from = upstream;
            }
            if (from != null) {
                from.cancel();
            }
        }

        private void next() {
            Flow.Subscription from;
            synchronized (this) {
                if (busy || cancelled || wanted == 0 || end != null || upstream == null) {
                    return;
                }
                busy = true;
                wanted--;
                from = upstream;
            }
            from.request(1);
        }

        @Override
        public void onNext(SubgraphResponse event) {
            synchronized (this) {
                answering = true;
            }
            answer.apply(event).whenComplete((response, problem) -> {
                synchronized (this) {
                    if (cancelled) {
                        return;
                    }
                }
                if (response != null) {
                    subscriber.onNext(response);
                }
                Runnable atEnd;
                synchronized (this) {
                    busy = false;
                    answering = false;
                    atEnd = end;
                }
                if (atEnd != null) {
                    atEnd.run();
                } else {
                    next();
                }
            });
        }

        @Override
        public void onError(Throwable problem) {
            end(() -> subscriber.onError(problem));
        }

        @Override
        public void onComplete() {
            end(subscriber::onComplete);
        }

        /** An event that was asked for and has not come is no reason to wait. */
        private void end(Runnable told) {
            boolean now;
            synchronized (this) {
                end = told;
                now = !cancelled && !answering;
            }
            if (now) {
                told.run();
            }
        }
    }
}
