package uk.answerable.performance.submission.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Role;

/** The caller of a message, from its verified token: the same claims a request's caller is read from. */
final class CallerOfMessage {

    private CallerOfMessage() {}

    static Caller read(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.PUBLIC;
        }
        var roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(name -> Role.ofCode(name).ifPresent(roles::add));
        Object office = token.getClaim("office");
        return new Caller(
                office == null ? token.getName() : text(office),
                roles,
                texts(token.getClaim("force")),
                texts(token.getClaim("body")));
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
