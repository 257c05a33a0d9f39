package uk.answerable.performance.submission.api;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.ObservationFile;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.store.Sha256;
import uk.answerable.performance.submission.store.SubmissionStore;
import uk.answerable.performance.submission.store.SubmissionStore.Submission;

/** Loads the packaged observations once, on the path every file takes, before the service says it is ready. */
@ApplicationScoped
public class ReferenceData {

    private static final Logger LOG = Logger.getLogger(ReferenceData.class);
    private static final String FILE = "/reference/observations.csv";
    private static final String PURPOSE = "reference";
    private static final String LOAD = "load";

    private final Dictionary dictionary;
    private final SubmissionStore store;
    private final Clock clock;
    private final String wanted;

    @Inject
    ReferenceData(
            Dictionary dictionary,
            SubmissionStore store,
            Clock clock,
            @ConfigProperty(name = "answerable.reference-data", defaultValue = "none") String wanted) {
        this.dictionary = dictionary;
        this.store = store;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ReferenceData() {
        this.dictionary = null;
        this.store = null;
        this.clock = null;
        this.wanted = null;
    }

    void load(@Observes StartupEvent event) throws Throwable {
        if (wanted.equals(LOAD)) {
            VertxContextSupport.subscribeAndAwait(this::once);
        }
    }

    private Uni<Void> once() {
        var bytes = bytes();
        var sha256 = Sha256.of(bytes);
        var scope = Scope.ofService("reference data", MatrixFile.get());
        return store.wasTaken(scope, sha256, PURPOSE)
                .chain(taken -> taken ? Uni.createFrom().voidItem() : load(scope, bytes, sha256));
    }

    private Uni<Void> load(Scope scope, byte[] bytes, String sha256) {
        var all = Stream.concat(
                        dictionary.forces().stream().map(force -> force.code()),
                        dictionary.referenceForces().stream().map(force -> force.code()))
                .collect(Collectors.toSet());
        var file = new ObservationFile(dictionary, new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE)).read(bytes, all);
        if (!file.errors().isEmpty()) {
            throw new IllegalStateException(FILE + ": " + file.errors().getFirst());
        }
        return store.submit(
                        scope,
                        new Submission(
                                file,
                                sha256,
                                PURPOSE,
                                clock.instant(),
                                Publication.ofRegister(dictionary),
                                null,
                                null,
                                false))
                .invoke(report -> LOG.infof("Reference data: %s", report.message()))
                .map(report -> {
                    if (!report.accepted()) {
                        throw new IllegalStateException(
                                FILE + ": " + report.errors().getFirst());
                    }
                    return report;
                })
                .replaceWithVoid();
    }

    private static byte[] bytes() {
        try (var stream = ReferenceData.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
