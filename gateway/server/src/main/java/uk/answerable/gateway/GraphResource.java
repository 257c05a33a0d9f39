package uk.answerable.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.FederationGateway;
import uk.answerable.federation.GraphQlRequest;

/** GraphQL over HTTP (draft of the GraphQL Foundation): POST with a JSON body, GET for queries. */
@Path("/graphql")
@Produces({GraphResource.GRAPHQL, GraphResource.JSON})
public class GraphResource {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String JSON = "application/json";

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final FederationGateway gateway;
    private final ObjectMapper json;

    @Inject
    GraphResource(FederationGateway gateway, ObjectMapper json) {
        this.gateway = gateway;
        this.json = json;
    }

    /** A request as a JSON object: {@code query}, {@code operationName}, {@code variables}, {@code extensions}. */
    @POST
    @Consumes(JSON)
    public Uni<Response> post(@Nullable String body, @Context HttpHeaders headers) {
        var read = RequestBody.read(json, body);
        return switch (read) {
            case RequestBody.Refused(var reason) -> refuse(BAD_REQUEST, reason, headers);
            case RequestBody.Request(var request) -> answer(request, headers);
        };
    }

    /** A query as URL parameters; what changes something has to be posted. */
    @GET
    public Uni<Response> get(
            @QueryParam("query") @Nullable String query,
            @QueryParam("operationName") @Nullable String operationName,
            @QueryParam("variables") @Nullable String variables,
            @Context HttpHeaders headers) {
        if (query == null || query.isBlank()) {
            return refuse(BAD_REQUEST, "The parameter query is missing.", headers);
        }
        if (Operations.changesSomething(query, operationName)) {
            return refuse(METHOD_NOT_ALLOWED, "A mutation has to be sent with POST.", headers);
        }
        final Map<String, @Nullable Object> values;
        try {
            values = variables == null || variables.isBlank() ? Map.of() : json.readValue(variables, OBJECT);
        } catch (JsonProcessingException e) {
            return refuse(BAD_REQUEST, "The parameter variables is not a JSON object.", headers);
        }
        return answer(new GraphQlRequest(query, operationName, values, Map.of()), headers);
    }

    private Uni<Response> answer(GraphQlRequest request, HttpHeaders headers) {
        return Uni.createFrom()
                .completionStage(() -> gateway.execute(request, ForwardedHeaders.of(headers)))
                .map(result -> {
                    // Without data the request itself was refused; only the newer media type says so by its status.
                    var refused = !result.containsKey("data");
                    return response(refused && wantsGraphQl(headers) ? BAD_REQUEST : OK, result, headers);
                });
    }

    private static Uni<Response> refuse(int status, String reason, HttpHeaders headers) {
        var error = Map.of("message", reason, "extensions", Map.of("code", "BAD_REQUEST"));
        return Uni.createFrom().item(response(status, Map.of("errors", List.of(error)), headers));
    }

    private static Response response(int status, Map<String, Object> result, HttpHeaders headers) {
        return Response.status(status)
                .type(wantsGraphQl(headers) ? GRAPHQL : JSON)
                .entity(result)
                .build();
    }

    private static boolean wantsGraphQl(HttpHeaders headers) {
        var accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(GRAPHQL);
    }
}
