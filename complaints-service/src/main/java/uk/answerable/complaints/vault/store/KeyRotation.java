package uk.answerable.complaints.vault.store;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.vault.Keyring;
import uk.answerable.kernel.vault.Rewrapped;

/**
 * Wraps the keys of cases anew after another wrapping key was put in front, so that the old one can be taken away. What
 * is sealed stays as it is.
 */
@ApplicationScoped
public class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Keyring keyring;

    @Inject
    Sessions sessions;

    /** After the migrations, each time the service starts: keys change by its configuration. */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) StartupEvent start) throws Throwable {
        var scope = Scope.ofService("key rotation", MatrixFile.get());
        var done = VertxContextSupport.subscribeAndAwait(() -> rotate(scope, keyring));
        if (done.wrapped() > 0) {
            LOG.infof("The keys of %d cases were wrapped anew", done.wrapped());
        }
        if (done.left() > 0) {
            LOG.errorf("%d cases cannot be opened: the key that wraps theirs is not here", done.left());
        }
    }

    /** Some at a time, each time in a transaction of its own. */
    public Uni<Rewrapped> rotate(Scope scope, Keyring ring) {
        return scope.permits("Vault", "rotate", Place.ROOT)
                ? after(FIRST, ring)
                : Uni.createFrom().failure(Vault.denied());
    }

    private Uni<Rewrapped> after(UUID last, Keyring ring) {
        return sessions.write(session -> session.createQuery(
                                "from KeyRow where wrappedBy <> :current and caseId > :last order by caseId",
                                KeyRow.class)
                        .setParameter("current", ring.current())
                        .setParameter("last", last)
                        .setMaxResults(AT_ONCE)
                        .getResultList()
                        .invoke(rows ->
                                rows.forEach(row -> ring.rewrap(row.key()).ifPresent(row::take))))
                .chain(rows -> {
                    var wrapped = (int) rows.stream()
                            .filter(row -> row.wrappedBy.equals(ring.current()))
                            .count();
                    var done = new Rewrapped(wrapped, rows.size() - wrapped);
                    return rows.size() < AT_ONCE
                            ? Uni.createFrom().item(done)
                            : after(rows.getLast().caseId, ring).map(done::and);
                });
    }
}
