package uk.answerable.kernel.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;

/**
 * What the data of an event says. What cannot be read parks the event; the reason is kept with it and names fields, never
 * what they hold.
 */
public record EventWords(JsonNode data) {

    /** Whether it says anything in a field that was added later. */
    public boolean has(String field) {
        return data.hasNonNull(field);
    }

    public String text(String field) {
        return required(field, JsonNode::isTextual).asText();
    }

    public List<String> texts(String field) {
        return required(field, JsonNode::isArray)
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    public int number(String field) {
        return required(field, JsonNode::isInt).asInt();
    }

    public boolean flag(String field) {
        return required(field, JsonNode::isBoolean).asBoolean();
    }

    public UUID id(String field) {
        return read(field, text -> Ids.read(text).orElseThrow(IllegalArgumentException::new));
    }

    public LocalDate day(String field) {
        return read(field, LocalDate::parse);
    }

    /** A field that is written in another form. */
    public <T> T read(String field, Function<String, T> reader) {
        var words = text(field);
        try {
            return reader.apply(words);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw poison(ProblemCode.INVALID_INPUT, field + " of the event cannot be read");
        }
    }

    private JsonNode required(String field, Predicate<JsonNode> form) {
        var value = data.path(field);
        if (!form.test(value)) {
            throw poison(ProblemCode.INVALID_INPUT, "the event has no " + field);
        }
        return value;
    }

    /** For an event whose fields can be read and do not fit together. */
    public static RefusedException poison(ProblemCode code, String reason) {
        return new RefusedException(Refusal.of(code, reason));
    }
}
