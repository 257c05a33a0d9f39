package uk.answerable.performance.peer.api;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.answerable.performance.dictionary.api.ReferenceLoading;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.peer.store.BenchmarkStore;
import uk.answerable.performance.peer.store.PeerFiles;

/** Loads the benchmarks of the reference data at the start where that is wanted; again changes nothing. */
@ApplicationScoped
public class PeerReference {

    @Inject
    ReferenceLoading loading;

    @Inject
    BenchmarkStore store;

    @Inject
    Dictionary dictionary;

    @Inject
    Clock clock;

    void load(@Observes StartupEvent event) throws Throwable {
        loading.load(scope -> store.load(scope, PeerFiles.benchmarks(dictionary), clock.instant()));
    }
}
