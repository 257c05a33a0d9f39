package uk.answerable.performance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.store.Sessions;

/** Counts what is read; each read of this service is one statement. */
@Alternative
@Priority(1)
@ApplicationScoped
public class CountingSessions extends Sessions {

    public static final AtomicInteger READS = new AtomicInteger();

    @Inject
    Mutiny.SessionFactory factory;

    protected CountingSessions() {}

    @Override
    public <T> Uni<T> read(Function<Mutiny.StatelessSession, Uni<T>> work) {
        READS.incrementAndGet();
        return factory.openStatelessSession()
                .chain(session -> work.apply(session).eventually(session::close));
    }

    @Override
    public <T> Uni<T> write(Function<Mutiny.Session, Uni<T>> work) {
        return factory.openSession()
                .chain(session -> session.withTransaction(transaction -> work.apply(session))
                        .eventually(session::close));
    }
}
