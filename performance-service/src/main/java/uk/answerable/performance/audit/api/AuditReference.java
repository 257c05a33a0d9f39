package uk.answerable.performance.audit.api;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.answerable.performance.audit.store.AuditFiles;
import uk.answerable.performance.audit.store.RecordingAuditStore;
import uk.answerable.performance.dictionary.api.ReferenceLoading;

/** Loads the audits of the reference data at the start where that is wanted; again changes nothing. */
@ApplicationScoped
public class AuditReference {

    @Inject
    ReferenceLoading loading;

    @Inject
    RecordingAuditStore store;

    @Inject
    Clock clock;

    void load(@Observes StartupEvent event) throws Throwable {
        loading.load(scope -> store.load(scope, AuditFiles.audits(), AuditFiles.gaps(), clock.instant()));
    }
}
