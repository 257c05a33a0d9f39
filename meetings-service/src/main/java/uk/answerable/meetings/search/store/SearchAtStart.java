package uk.answerable.meetings.search.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.jboss.logging.Logger;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;

/** Fills the index before the first request where it is of another shape. */
@ApplicationScoped
class SearchAtStart {

    private static final Logger LOG = Logger.getLogger(SearchAtStart.class);

    private final SearchFill fill;

    @Inject
    SearchAtStart(SearchFill fill) {
        this.fill = fill;
    }

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) StartupEvent start) throws Throwable {
        var scope = Scope.ofService("search index", MatrixFile.get());
        if (VertxContextSupport.subscribeAndAwait(() -> fill.fillWhereStale(scope))) {
            LOG.info("The search index was filled anew");
        }
    }
}
