package uk.answerable.performance.dictionary.api;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;

/** Loads records of the reference data at the start where that is wanted; each load changes nothing when done again. */
@ApplicationScoped
public class ReferenceLoading {

    private static final String LOAD = "load";

    @Inject
    @ConfigProperty(name = "answerable.reference-data", defaultValue = "none")
    String wanted;

    /** Waits until the records are held. */
    public void load(Function<Scope, Uni<?>> records) throws Throwable {
        if (wanted.equals(LOAD)) {
            VertxContextSupport.subscribeAndAwait(
                    () -> records.apply(Scope.ofService("reference data", MatrixFile.get())));
        }
    }
}
