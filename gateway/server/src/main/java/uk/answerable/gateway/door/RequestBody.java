package uk.answerable.gateway.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as it came in, read or refused with what would be right. */
sealed interface RequestBody {

    /**
     * It is a request.
     *
     * @param query null when the document is named by its id
     */
    record Request(
            @Nullable String query,
            @Nullable String documentId,
            @Nullable String operationName,
            Map<String, @Nullable Object> variables,
            Map<String, @Nullable Object> extensions)
            implements RequestBody {}

    /** It is none. */
    record Refused(String reason) implements RequestBody {}

    JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    /** A posted body. */
    static RequestBody read(byte[] body) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return read(text.isBlank() ? JSON.missingNode() : JSON.readTree(text));
        } catch (CharacterCodingException e) {
            return new Refused("The body is not UTF-8.");
        } catch (JsonProcessingException e) {
            return new Refused("The body is not JSON.");
        }
    }

    /** The parameters of an address. */
    static RequestBody read(MultiMap parameters) {
        var object = JSON.createObjectNode();
        for (var name : new String[] {"query", "documentId", "operationName"}) {
            if (parameters.contains(name)) {
                object.put(name, parameters.get(name));
            }
        }
        for (var name : new String[] {"variables", "extensions"}) {
            var value = parameters.get(name);
            if (value != null && !value.isBlank()) {
                try {
                    object.set(name, JSON.readTree(value));
                } catch (JsonProcessingException e) {
                    return new Refused("The parameter " + name + " is not JSON.");
                }
            }
        }
        return read(object);
    }

    /** A JSON value that should be a request. */
    static RequestBody read(JsonNode tree) {
        if (tree.isArray()) {
            return new Refused("Batches are not answered; send one operation per request.");
        }
        if (!tree.isObject()) {
            return new Refused("The body has to be a JSON object with a query.");
        }
        var query = tree.path("query");
        var documentId = tree.path("documentId");
        if (absent(query) && documentId.isTextual()) {
            return rest(tree, null, documentId.asText());
        }
        if (!absent(documentId)) {
            return new Refused("Send either query or documentId, as text.");
        }
        if (!query.isTextual() || query.asText().isBlank()) {
            return new Refused("query has to be a GraphQL document as text.");
        }
        return rest(tree, query.asText(), null);
    }

    private static RequestBody rest(JsonNode tree, @Nullable String query, @Nullable String documentId) {
        var name = tree.path("operationName");
        if (!absent(name) && !name.isTextual()) {
            return new Refused("operationName has to be text.");
        }
        for (var field : new String[] {"variables", "extensions"}) {
            if (!absent(tree.path(field)) && !tree.path(field).isObject()) {
                return new Refused(field + " has to be a JSON object.");
            }
        }
        return new Request(
                query,
                documentId,
                absent(name) ? null : name.asText(),
                object(tree.path("variables")),
                object(tree.path("extensions")));
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static Map<String, @Nullable Object> object(JsonNode node) {
        return absent(node) ? Map.of() : JSON.convertValue(node, OBJECT);
    }
}
