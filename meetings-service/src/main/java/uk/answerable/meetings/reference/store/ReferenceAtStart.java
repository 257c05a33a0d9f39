package uk.answerable.meetings.reference.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;

/** Loads the reference data before the first request, where the configuration asks for it. */
@ApplicationScoped
class ReferenceAtStart {

    private static final Logger LOG = Logger.getLogger(ReferenceAtStart.class);

    private final ReferenceLoad load;
    private final String wish;

    @Inject
    ReferenceAtStart(ReferenceLoad load, @ConfigProperty(name = "answerable.reference-data") String wish) {
        this.load = load;
        this.wish = wish;
    }

    void atStart(@Observes StartupEvent start) throws Throwable {
        if (wish.equals("load")) {
            var scope = Scope.ofService("reference data", MatrixFile.get());
            LOG.infof("Reference data: %s", VertxContextSupport.subscribeAndAwait(() -> load.load(scope)));
        }
    }
}
