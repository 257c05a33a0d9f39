package uk.answerable.portal.publication.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published editions, from the service that keeps them. */
@RegisterRestClient(configKey = "performance")
public interface ReportFileClient {

    @GET
    @Path("/api/v1/reports/editions/{edition}/{form}")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> edition(
            @HeaderParam("Authorization") @Nullable String authorization,
            @PathParam("edition") String edition,
            @PathParam("form") String form,
            @QueryParam("audience") String audience);
}
