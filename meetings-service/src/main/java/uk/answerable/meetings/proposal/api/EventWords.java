package uk.answerable.meetings.proposal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;

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
        var value = data.path(field);
        if (!value.isTextual()) {
            throw poison("the event has no " + field);
        }
        return value.asText();
    }

    /** Codes in a list. */
    public Set<String> texts(String field) {
        var list = data.path(field);
        if (!list.isArray()) {
            throw poison("the event has no " + field);
        }
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toUnmodifiableSet());
    }

    public UUID id(String field) {
        return read(field, UUID::fromString);
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
            throw poison("the event's %s cannot be read".formatted(field));
        }
    }

    private static RefusedException poison(String reason) {
        return new RefusedException(Refusal.of(ProblemCode.INVALID_INPUT, reason));
    }
}
