package uk.answerable.performance.complaint.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Dictionary;

/**
 * What the data of an event says. What cannot be read parks the event; the reason is kept with it and names fields, never
 * what they hold.
 */
public record EventWords(JsonNode data) {

    /** Code of a force the dictionary holds. */
    public String force(Dictionary dictionary) {
        var force = text("force");
        if (dictionary.force(force).isEmpty()) {
            throw poison(ProblemCode.UNKNOWN_CODE, "no force has the code of the event");
        }
        return force;
    }

    public UUID id(String field) {
        return Ids.read(text(field))
                .orElseThrow(() -> poison(ProblemCode.INVALID_INPUT, field + " of the event is no id"));
    }

    public LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException noDate) {
            throw poison(ProblemCode.INVALID_INPUT, field + " of the event is no date");
        }
    }

    public String text(String field) {
        return required(field).asText();
    }

    public List<String> texts(String field) {
        return required(field).valueStream().map(JsonNode::asText).toList();
    }

    public int number(String field) {
        return required(field).asInt();
    }

    public boolean flag(String field) {
        return required(field).asBoolean();
    }

    /** Whether it is about made-up cases of the reference data. */
    public boolean generated() {
        return data.path("generated").asBoolean(false);
    }

    private JsonNode required(String field) {
        var value = data.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw poison(ProblemCode.INVALID_INPUT, "the event has no " + field);
        }
        return value;
    }

    /** For an event whose fields can be read and do not fit together. */
    static RefusedException poison(ProblemCode code, String reason) {
        return new RefusedException(Refusal.of(code, reason));
    }
}
