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

    /** @param visitor address of who asks without a token, where it counts how often they do */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<String> ask(
            @HeaderParam("Authorization") @Nullable String authorization,
            @HeaderParam("X-Forwarded-For") @Nullable String visitor,
            Request request);

    /** A document and its variables. */
    record Request(String query, Map<String, Object> variables) {}
}
