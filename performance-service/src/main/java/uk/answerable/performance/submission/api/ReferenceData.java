package uk.answerable.performance.submission.api;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.source.store.PublicationStore;
import uk.answerable.performance.submission.rules.CsvRows;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Publication;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.rules.Submission.FileIdentity;
import uk.answerable.performance.submission.store.FileForm;
import uk.answerable.performance.submission.store.Sha256;
import uk.answerable.performance.submission.store.SubmissionStore;

/** Loads the packaged observations once, on the path every file takes, before the service says it is ready. */
@ApplicationScoped
public class ReferenceData {

    private static final Logger LOG = Logger.getLogger(ReferenceData.class);
    private static final String FILE = "/reference/observations.csv";
    private static final String LOAD = "load";

    private final Dictionary dictionary;
    private final SubmissionStore store;
    private final PublicationStore publications;
    private final String wanted;

    @Inject
    ReferenceData(
            Dictionary dictionary,
            SubmissionStore store,
            PublicationStore publications,
            @ConfigProperty(name = "answerable.reference-data", defaultValue = "none") String wanted) {
        this.dictionary = dictionary;
        this.store = store;
        this.publications = publications;
        this.wanted = wanted;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ReferenceData() {
        this.dictionary = null;
        this.store = null;
        this.publications = null;
        this.wanted = null;
    }

    void load(@Observes StartupEvent event) throws Throwable {
        var scope = Scope.ofService("reference data", MatrixFile.get());
        dictionary.requireAll(store.measuresHeld(scope));
        if (wanted.equals(LOAD)) {
            load(scope, bytes());
            for (var source : dictionary.sources()) {
                VertxContextSupport.subscribeAndAwait(() -> publications.ofReference(scope, source));
            }
        }
    }

    private void load(Scope scope, byte[] bytes) {
        var sha256 = Sha256.of(bytes);
        if (store.wasTaken(scope, sha256, Submission.REFERENCE)) {
            return;
        }
        var all = Stream.concat(dictionary.forces().stream(), dictionary.referenceForces().stream())
                .map(force -> force.code())
                .collect(Collectors.toSet());
        var report = store.submit(
                scope,
                new Submission(
                        new FileIdentity(sha256, FileForm.CSV.mediaType(), bytes.length),
                        Submission.REFERENCE,
                        all,
                        new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE),
                        null,
                        null,
                        Publication.ofRegister(dictionary),
                        null,
                        false),
                reading -> CsvRows.read(new ByteArrayInputStream(bytes), reading),
                rows -> {});
        LOG.infof("Reference data: %s", report.message());
        if (!report.accepted()) {
            throw new IllegalStateException(FILE + ": " + report.errors().getFirst());
        }
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
