package uk.answerable.meetings.publishing.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Brings the public record up to date before the first request: after a load there is much to write. */
@ApplicationScoped
class RecordAtStart {

    private final RecordKeeping record;

    @Inject
    RecordAtStart(RecordKeeping record) {
        this.record = record;
    }

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 700) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> record.allWhereStale().chain(record::upToDate));
    }
}
