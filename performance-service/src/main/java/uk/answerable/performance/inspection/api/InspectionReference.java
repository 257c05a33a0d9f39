package uk.answerable.performance.inspection.api;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.answerable.performance.dictionary.api.ReferenceLoading;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.inspection.store.InspectionFiles;
import uk.answerable.performance.inspection.store.InspectionStore;

/** Loads the inspections of the reference data at the start where that is wanted; again changes nothing. */
@ApplicationScoped
public class InspectionReference {

    @Inject
    ReferenceLoading loading;

    @Inject
    InspectionStore store;

    @Inject
    Dictionary dictionary;

    @Inject
    Clock clock;

    void load(@Observes StartupEvent event) throws Throwable {
        loading.load(scope -> store.load(scope, InspectionFiles.reports(dictionary), clock.instant()));
    }
}
