package uk.answerable.portal.visitor.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.page.ErrorPages;
import uk.answerable.portal.page.Frame;
import uk.answerable.portal.page.Html;
import uk.answerable.portal.visitor.rules.ReturnAddress;

/** The only pages that know the identity provider. */
@Path("/")
public class SignInResource {

    private final CurrentIdentityAssociation identities;
    private final ErrorPages errors;

    @Inject
    SignInResource(CurrentIdentityAssociation identities, ErrorPages errors) {
        this.identities = identities;
        this.errors = errors;
    }

    @CheckedTemplate(basePath = "visitor")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signedOut(Frame frame);
    }

    /** Reached by a signed-in visitor only: whoever is not goes to the identity provider first. */
    @GET
    @Path("sign-in")
    @Authenticated
    public RestResponse<Void> signIn(@QueryParam("to") @Nullable String to) {
        return RestResponse.seeOther(URI.create(ReturnAddress.of(to)));
    }

    @GET
    @Path("sign-in/incomplete")
    public Uni<RestResponse<String>> incomplete() {
        return errors.signInIncomplete(Status.OK);
    }

    /** Signs out here and at the identity provider; who is not signed in (any more) is told so, not asked to sign in. */
    @GET
    @Path("sign-out")
    public Uni<RestResponse<Void>> signOut() {
        return Uni.createFrom()
                .deferred(identities::getDeferredIdentity)
                .map(identity -> signedOutAlready())
                .onFailure(fault -> !(fault instanceof AuthenticationRedirectException))
                .recoverWithItem(fault -> signedOutAlready());
    }

    @GET
    @Path("signed-out")
    public Uni<RestResponse<String>> signedOut() {
        return Html.page(
                Status.OK, Templates.signedOut(Frame.of("You are signed out", "/", Visit.OF_THE_PUBLIC, Map.of())));
    }

    private static RestResponse<Void> signedOutAlready() {
        return RestResponse.seeOther(URI.create("/signed-out"));
    }
}
