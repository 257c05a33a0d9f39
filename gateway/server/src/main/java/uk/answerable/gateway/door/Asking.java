package uk.answerable.gateway.door;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.answerable.federation.Access;
import uk.answerable.gateway.limits.Admission;
import uk.answerable.gateway.observe.Observed;
import uk.answerable.gateway.services.HttpTransport;

/**
 * Who asks, and how the asking goes: passed with a request to all that answers it, and to nothing else.
 *
 * @param caller the token's subject, or the address of who has none
 * @param scopes what the token's issuer granted
 * @param roles a policy is met by who has the role of its name
 * @param readOnly whether the request came in a way that may change nothing
 */
public record Asking(
        String caller,
        boolean authenticated,
        Set<String> scopes,
        Set<String> roles,
        Map<String, String> headers,
        boolean readOnly,
        Observed.Run run)
        implements Access, Admission.Asker, HttpTransport.Forwarded, Observed.Observable {

    static Asking of(SecurityIdentity identity, String address, MultiMap received, boolean readOnly, Observed.Run run) {
        var headers = new HashMap<>(run.outgoing());
        var token = received.get("authorization");
        if (token != null && !identity.isAnonymous()) {
            headers.put("authorization", token);
        }
        if (identity.isAnonymous()) {
            // A service that bounds what the public sends counts by it; as the door itself does.
            headers.put("x-forwarded-for", address);
        }
        return new Asking(
                identity.isAnonymous()
                        ? "address " + address
                        : "subject " + identity.getPrincipal().getName(),
                !identity.isAnonymous(),
                scopes(identity),
                Set.copyOf(identity.getRoles()),
                Map.copyOf(headers),
                readOnly,
                run);
    }

    private static Set<String> scopes(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("scope") instanceof String all
                ? Set.copyOf(Arrays.asList(all.trim().split("\\s+")))
                : Set.of();
    }

    @Override
    public boolean hasScope(String scope) {
        return scopes.contains(scope);
    }

    @Override
    public boolean meets(String policy) {
        return roles.contains(policy);
    }

    @Override
    public Asking with(Map<String, String> more) {
        var all = new HashMap<>(headers);
        all.putAll(more);
        return new Asking(caller, authenticated, scopes, roles, Map.copyOf(all), readOnly, run);
    }

    /** The token is nobody's to log. */
    @Override
    public String toString() {
        return "Asking" + headers.keySet();
    }
}
