package uk.answerable.kernel.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Role;
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
    private final Instance<JsonWebToken> token;
    private @Nullable Caller caller;

    @Inject
    CallerOfToken(SecurityIdentity identity, Instance<JsonWebToken> token) {
        this.identity = identity;
        this.token = token;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected CallerOfToken() {
        this.identity = null;
        this.token = null;
    }

    /** Who calls. */
    public Caller caller() {
        var known = caller;
        if (known == null) {
            known = identity.isAnonymous() ? Caller.PUBLIC : read(token.get());
            caller = known;
        }
        return known;
    }

    /** How far the caller sees in this service. */
    public Scope scope() {
        return Scope.of(caller(), MatrixFile.get());
    }

    private Caller read(JsonWebToken jwt) {
        var roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.ofCode(name).ifPresent(roles::add));
        var office = Objects.requireNonNullElse(jwt.<Object>getClaim("office"), jwt.getName());
        return new Caller(text(office), roles, texts(jwt.getClaim("force")), texts(jwt.getClaim("body")));
    }

    private static Set<String> texts(@Nullable Object claim) {
        var texts = new LinkedHashSet<String>();
        if (claim instanceof Collection<?> several) {
            several.forEach(one -> texts.add(text(one)));
        } else if (claim != null) {
            texts.add(text(claim));
        }
        return texts;
    }

    private static String text(Object claim) {
        return claim instanceof JsonString json ? json.getString() : String.valueOf(claim);
    }
}
