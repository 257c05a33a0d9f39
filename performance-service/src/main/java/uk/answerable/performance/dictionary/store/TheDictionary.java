package uk.answerable.performance.dictionary.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;

/** The one dictionary of the running service, and its clock. */
@ApplicationScoped
public class TheDictionary {

    @Produces
    @Singleton
    Dictionary dictionary() {
        return DictionaryFiles.read();
    }

    @Produces
    @Singleton
    Catalogue catalogue(Dictionary dictionary) {
        return CatalogueFiles.read(dictionary);
    }

    /** A hole in the reviewed files stops the start, not the first reader. */
    void check(@Observes StartupEvent event, Catalogue catalogue) {
        catalogue.topics();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
