package uk.answerable.performance.signal.api;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.performance.signal.store.SignalScan;

/**
 * Looks for new figures every so often. A database that is away is tried again at the next look.
 *
 * <p>{@code answerable.signals.pause}: time between two looks, PT2S; nothing is looked for at PT0S.
 */
@ApplicationScoped
public class SignalWatch {

    private static final Logger LOG = Logger.getLogger(SignalWatch.class);

    private final Vertx vertx;
    private final SignalScan scan;
    private final Duration pause;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile long timer = -1;

    @Inject
    SignalWatch(
            Vertx vertx,
            SignalScan scan,
            @ConfigProperty(name = "answerable.signals.pause", defaultValue = "PT2S") Duration pause) {
        this.vertx = vertx;
        this.scan = scan;
        this.pause = pause;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SignalWatch() {
        this.vertx = null;
        this.scan = null;
        this.pause = Duration.ZERO;
    }

    void start(@Observes StartupEvent event) {
        if (pause.isPositive()) {
            timer = vertx.setPeriodic(pause.toMillis(), look -> look());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (looking.compareAndSet(false, true)) {
            var work = vertx.executeBlocking(() -> {
                scanned();
                return true;
            });
            work.onComplete(done -> looking.set(false));
        }
    }

    /** On a context of its own: Hibernate Reactive insists on one. */
    private void scanned() throws Exception {
        try {
            VertxContextSupport.subscribeAndAwait(() -> scan.next(Scope.ofService("signals", MatrixFile.get())));
        } catch (Exception e) {
            LOG.warnf("Signals were not looked for: %s", e.getClass().getSimpleName());
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }
}
