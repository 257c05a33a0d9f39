package uk.answerable.meetings.registration.store;

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
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.vault.Keyring;
import uk.answerable.kernel.vault.Rewrapped;

/**
 * Wraps the keys of registrations anew after another wrapping key was put in front, so that the old one can be taken away.
 * What is sealed stays as it is.
 */
@ApplicationScoped
public class RegistrationRewrap {

    private static final Logger LOG = Logger.getLogger(RegistrationRewrap.class);
    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sessions sessions;
    private final RegistrationSeals seals;

    @Inject
    RegistrationRewrap(Sessions sessions, RegistrationSeals seals) {
        this.sessions = sessions;
        this.seals = seals;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected RegistrationRewrap() {
        this.sessions = null;
        this.seals = null;
    }

    /** After the migrations, each time the service starts: keys change by its configuration. */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 600) StartupEvent start) throws Throwable {
        var scope = Scope.ofService("key rotation", MatrixFile.get());
        var done = VertxContextSupport.subscribeAndAwait(() -> rewrap(scope, seals.keyring()));
        if (done.wrapped() > 0) {
            LOG.infof("The keys of %d registrations were wrapped anew", done.wrapped());
        }
        if (done.left() > 0) {
            LOG.errorf("%d registrations cannot be opened: the key that wraps theirs is not here", done.left());
        }
    }

    /** Some at a time, each time in a transaction of its own. Only the service itself may. */
    public Uni<Rewrapped> rewrap(Scope scope, Keyring keyring) {
        if (!scope.isService()) {
            throw new IllegalArgumentException("keys are wrapped by the service itself");
        }
        return after(FIRST, keyring);
    }

    private Uni<Rewrapped> after(UUID last, Keyring keyring) {
        return sessions.write(session -> session.createSelectionQuery(
                                "from RegistrationRow r where r.wrappedBy <> :current and r.id > :last order by r.id",
                                RegistrationRow.class)
                        .setParameter("current", keyring.current())
                        .setParameter("last", last)
                        .setMaxResults(AT_ONCE)
                        .getResultList()
                        .invoke(rows -> rows.forEach(row -> RegistrationSeals.rewrap(row, keyring))))
                .chain(rows -> {
                    var wrapped = (int) rows.stream()
                            .filter(row -> row.wrappedBy.equals(keyring.current()))
                            .count();
                    var done = new Rewrapped(wrapped, rows.size() - wrapped);
                    return rows.size() < AT_ONCE
                            ? Uni.createFrom().item(done)
                            : after(rows.getLast().id, keyring).map(done::and);
                });
    }
}
