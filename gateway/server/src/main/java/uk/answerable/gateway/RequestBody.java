package uk.answerable.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.GraphQlRequest;

/** A posted body, read or refused with what would be right. */
sealed interface RequestBody {

    /** It is a request. */
    record Request(GraphQlRequest request) implements RequestBody {}

    /** It is none. */
    record Refused(String reason) implements RequestBody {}

    TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    static RequestBody read(ObjectMapper json, @Nullable String body) {
        final JsonNode tree;
        try {
            tree = body == null ? json.missingNode() : json.readTree(body);
        } catch (JsonProcessingException e) {
            return new Refused("The body is not JSON.");
        }
        if (tree.isArray()) {
            return new Refused("Batches are not answered; send one operation per request.");
        }
        if (!tree.isObject()) {
            return new Refused("The body has to be a JSON object with a query.");
        }
        var query = tree.path("query");
        if (!query.isTextual() || query.asText().isBlank()) {
            return new Refused("query has to be a GraphQL document as text.");
        }
        var name = tree.path("operationName");
        if (!absent(name) && !name.isTextual()) {
            return new Refused("operationName has to be text.");
        }
        for (var field : new String[] {"variables", "extensions"}) {
            if (!absent(tree.path(field)) && !tree.path(field).isObject()) {
                return new Refused(field + " has to be a JSON object.");
            }
        }
        return new Request(new GraphQlRequest(
                query.asText(),
                absent(name) ? null : name.asText(),
                object(json, tree.path("variables")),
                object(json, tree.path("extensions"))));
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static Map<String, @Nullable Object> object(ObjectMapper json, JsonNode node) {
        return absent(node) ? Map.of() : json.convertValue(node, OBJECT);
    }
}
