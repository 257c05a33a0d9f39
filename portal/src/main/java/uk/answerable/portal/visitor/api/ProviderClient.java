package uk.answerable.portal.visitor.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The identity provider, as far as it must be there. */
@RegisterRestClient(configKey = "provider")
public interface ProviderClient {

    /** Its public description; fails when it is away. */
    @GET
    @Path("/.well-known/openid-configuration")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<String> description();
}
