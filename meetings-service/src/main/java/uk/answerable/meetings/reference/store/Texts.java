package uk.answerable.meetings.reference.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import uk.answerable.kernel.marking.Marking;

/** Reading JSON in which most fields may be left out. */
final class Texts {

    private Texts() {}

    /** Empty when the field is missing or null. */
    static String text(JsonNode node, String field) {
        return node.path(field).asText("").strip();
    }

    /** A protective marking as printed; one that is none of the closed list stops the load. */
    static Marking marking(String printed) {
        return Marking.read(printed).orElseThrow(() -> new IllegalStateException("no protective marking: " + printed));
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
