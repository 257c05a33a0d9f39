package uk.answerable.portal.body.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Feeds are no graph: the service that keeps the public record makes them, the same for everybody. */
@RegisterRestClient(configKey = "meetings")
public interface FeedClient {

    /** @param name {@code calendar.ics} or {@code feed.atom} */
    @GET
    @Path("/api/v1/bodies/{body}/{name}")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> feed(@PathParam("body") String body, @PathParam("name") String name);

    @GET
    @Path("/api/v1/bodies/{body}/open-data/{table}.csv")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> table(@PathParam("body") String body, @PathParam("table") String table);
}
