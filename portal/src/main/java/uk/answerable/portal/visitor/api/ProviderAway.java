package uk.answerable.portal.visitor.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.page.ErrorPages;

/**
 * Says so when nobody can sign in, before the browser is sent to an identity provider that does not answer. Whoever
 * comes back from it, or is signed in, passes.
 */
@ApplicationScoped
public class ProviderAway {

    private static final Logger LOG = Logger.getLogger(ProviderAway.class);
    private static final String SIGN_IN = "/sign-in";
    private static final String SESSION = "q_session";
    private static final Set<String> OF_A_RETURN = Set.of("code", "state", "error");

    private final ProviderClient provider;
    private final ErrorPages errors;

    @Inject
    ProviderAway(@RestClient ProviderClient provider, ErrorPages errors) {
        this.provider = provider;
        this.errors = errors;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ProviderAway() {
        this.provider = null;
        this.errors = null;
    }

    /** Nothing where the provider is there. */
    @ServerRequestFilter(preMatching = true)
    public @Nullable Uni<RestResponse<String>> filter(ContainerRequestContext request) {
        if (!isNewSignIn(request)) {
            return null;
        }
        return provider.description()
                .map(there -> (RestResponse<String>) null)
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.warnf("The identity provider could not be asked: %s", failure);
                    return errors.signInAway();
                });
    }

    private static boolean isNewSignIn(ContainerRequestContext request) {
        var address = request.getUriInfo();
        return address.getPath().equals(SIGN_IN)
                && address.getQueryParameters().keySet().stream().noneMatch(OF_A_RETURN::contains)
                && request.getCookies().keySet().stream().noneMatch(cookie -> cookie.startsWith(SESSION));
    }
}
