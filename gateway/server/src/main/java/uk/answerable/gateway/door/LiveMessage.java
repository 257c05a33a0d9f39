package uk.answerable.gateway.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A message of the graphql-transport-ws protocol as it came in, and those that go out, as text. */
sealed interface LiveMessage {

    /** The caller says who it is: an {@code Authorization} in its payload, or none. */
    record Init(@Nullable String authorization) implements LiveMessage {}

    record Ping() implements LiveMessage {}

    record Pong() implements LiveMessage {}

    /** An operation, to be known by its id. */
    record Subscribe(String id, JsonNode payload) implements LiveMessage {}

    /** The caller wants no more of the operation. */
    record Complete(String id) implements LiveMessage {}

    /** It is no message of the protocol. */
    record Bad(String reason) implements LiveMessage {}

    static LiveMessage read(String text) {
        final JsonNode message;
        try {
            message = RequestBody.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return new Bad("The message is not JSON");
        }
        var id = message.path("id").asText();
        var payload = message.path("payload");
        return switch (message.path("type").asText()) {
            case "connection_init" -> init(payload);
            case "ping" -> new Ping();
            case "pong" -> new Pong();
            case "subscribe" ->
                id.isEmpty() || !message.path("id").isTextual()
                        ? new Bad("A subscribe message needs an id")
                        : payload.isObject()
                                ? new Subscribe(id, payload)
                                : new Bad("A subscribe message needs a payload with a query");
            case "complete" -> id.isEmpty() ? new Bad("A complete message needs an id") : new Complete(id);
            default -> new Bad("The message has no type of graphql-transport-ws");
        };
    }

    /** The name of the header is written as callers like. */
    private static LiveMessage init(JsonNode payload) {
        if (!payload.isMissingNode() && !payload.isNull() && !payload.isObject()) {
            return new Bad("The payload of connection_init has to be an object");
        }
        for (var field : payload.properties()) {
            if (field.getKey().equalsIgnoreCase("authorization")) {
                return field.getValue().isTextual()
                        ? new Init(field.getValue().asText())
                        : new Bad("Authorization has to be text: Bearer and the token");
            }
        }
        return new Init(null);
    }

    String ACK = "{\"type\":\"connection_ack\"}";
    String PONG = "{\"type\":\"pong\"}";

    /** An answer to the operation. */
    static String next(String id, Answering.Answer answer) {
        return message(id, "next", new String(answer.json(), UTF_8));
    }

    /** The operation is refused; nothing more comes. */
    static String error(String id, Answering.Answer refusal) {
        try {
            return message(
                    id,
                    "error",
                    RequestBody.JSON.readTree(refusal.json()).path("errors").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing more comes. */
    static String complete(String id) {
        return "{\"id\":" + quoted(id) + ",\"type\":\"complete\"}";
    }

    private static String message(String id, String type, String payload) {
        return "{\"id\":" + quoted(id) + ",\"type\":\"" + type + "\",\"payload\":" + payload + "}";
    }

    private static String quoted(String text) {
        return RequestBody.JSON.getNodeFactory().textNode(text).toString();
    }
}
