package uk.answerable.kernel.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One session per unit of work. GraphQL runs sibling fields at once on one context, where Hibernate's own
 * {@code withSession} would hand them the same session and fail; here each opens its own and always closes it. The
 * connection pool bounds how many run: the rest wait in its queue, and because no session is held across a nested
 * fetch, waiting always ends.
 */
@ApplicationScoped
public class Sessions {

    private final Mutiny.SessionFactory factory;

    @Inject
    Sessions(Mutiny.SessionFactory factory) {
        this.factory = factory;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected Sessions() {
        this.factory = null;
    }

    /** Reads without a persistence context: nothing is tracked, nothing flushed. */
    public <T> Uni<T> read(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return factory.openStatelessSession()
                .chain(session -> work.apply(session).eventually(session::close));
    }

    /** All or nothing: commits when the work succeeds, rolls back when it fails. */
    public <T> Uni<T> write(Function<Mutiny.Session, Uni<T>> work) {
        return factory.openSession()
                .chain(session -> session.withTransaction(transaction -> work.apply(session))
                        .eventually(session::close));
    }
}
