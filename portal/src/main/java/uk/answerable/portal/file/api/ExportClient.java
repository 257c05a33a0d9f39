package uk.answerable.portal.file.api;

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

/** Files are no graph: the service that owns them makes them. */
@RegisterRestClient(configKey = "meetings")
public interface ExportClient {

    @GET
    @Path("/api/v1/exports/meetings/{reference}")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> meeting(
            @HeaderParam("Authorization") @Nullable String authorization,
            @PathParam("reference") String reference,
            @QueryParam("sheet") @Nullable String sheet,
            @QueryParam("format") String format);

    /** @param audience {@code public}, {@code members} or {@code full} */
    @GET
    @Path("/api/v1/packs/{reference}/{audience}/pdf")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> pack(
            @HeaderParam("Authorization") @Nullable String authorization,
            @PathParam("reference") String reference,
            @PathParam("audience") String audience);

    @GET
    @Path("/api/v1/papers/{paper}/versions/{number}")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> paper(
            @HeaderParam("Authorization") @Nullable String authorization,
            @PathParam("paper") String paper,
            @PathParam("number") int number);
}
