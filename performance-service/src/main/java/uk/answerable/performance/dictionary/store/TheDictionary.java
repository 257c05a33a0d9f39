package uk.answerable.performance.dictionary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
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
    Clock clock() {
        return Clock.systemUTC();
    }
}
