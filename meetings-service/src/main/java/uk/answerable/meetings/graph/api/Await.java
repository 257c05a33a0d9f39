package uk.answerable.meetings.graph.api;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

/** For a handler that reads its body on a worker thread, and so waits there for what is done elsewhere. */
public final class Await {

    private Await() {}

    /** What comes of the work, or the fault it failed with. */
    public static <T> T the(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
