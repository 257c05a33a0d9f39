package uk.answerable.kernel.identity;

import io.quarkus.security.identity.SecurityIdentity;
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

/** What a verified token says of who calls. */
public final class Claims {

    private Claims() {}

    /**
     * Office, roles, forces and bodies; roles that are none of ours count for nothing, and who shows no token is the
     * public.
     */
    public static Caller caller(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.PUBLIC;
        }
        var roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.ofCode(name).ifPresent(roles::add));
        var office = Objects.requireNonNullElse(token.<Object>getClaim("office"), token.getName());
        return new Caller(text(office), roles, texts(token.getClaim("force")), texts(token.getClaim("body")));
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
