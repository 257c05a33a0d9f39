package uk.answerable.kernel.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;

/**
 * The caller of the current request, from the verified token ({@code roles}, {@code force}, {@code body},
 * {@code office}). A request without a token is the public; a bad token never gets this far. Read it before leaving the
 * request's context.
 */
@RequestScoped
public class CallerOfToken {

    private final SecurityIdentity identity;
    private @Nullable Caller caller;

    @Inject
    CallerOfToken(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected CallerOfToken() {
        this.identity = null;
    }

    /** Who calls. */
    public Caller caller() {
        var known = caller;
        if (known == null) {
            known = Claims.caller(identity);
            caller = known;
        }
        return known;
    }

    /** How far the caller sees in this service. */
    public Scope scope() {
        return Scope.of(caller(), MatrixFile.get());
    }
}
