package uk.answerable.performance.peer.api;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.peer.store.BenchmarkStore;
import uk.answerable.performance.peer.store.PeerFiles;

/** Loads the benchmarks of the reference data at the start where that is wanted; again changes nothing. */
@ApplicationScoped
public class PeerReference {

    private static final String LOAD = "load";

    @Inject
    BenchmarkStore store;

    @Inject
    Dictionary dictionary;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "answerable.reference-data", defaultValue = "none")
    String wanted;

    void load(@Observes StartupEvent event) throws Throwable {
        if (wanted.equals(LOAD)) {
            VertxContextSupport.subscribeAndAwait(() -> store.load(
                    Scope.ofService("reference data", MatrixFile.get()),
                    PeerFiles.benchmarks(dictionary),
                    clock.instant()));
        }
    }
}
