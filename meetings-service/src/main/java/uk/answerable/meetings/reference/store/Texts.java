package uk.answerable.meetings.reference.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reading JSON in which most fields may be left out. */
final class Texts {

    private Texts() {}

    /** Empty when the field is missing or null. */
    static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(read)
                .toList();
    }

    static List<String> texts(JsonNode node, String field) {
        return list(node, field, JsonNode::asText);
    }
}
