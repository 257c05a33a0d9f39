package uk.answerable.portal.graph.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The only door to data. */
@RegisterRestClient(configKey = "gateway")
public interface GatewayClient {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<String> ask(@HeaderParam("Authorization") @Nullable String authorization, Request request);

    /** A document and its variables. */
    record Request(String query, Map<String, Object> variables) {}
}
