package uk.answerable.portal.graph.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.Answer.Reason;
import uk.answerable.portal.graph.rules.Answer.Withheld;

/** Reads a GraphQL response. A body that does not have the shape of one is a reason, not an exception. */
public final class AnswerReader {

    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;

    private static final ObjectMapper JSON = mapper();

    private AnswerReader() {}

    public static <T> Answer<T> read(int status, String body, Class<T> shape) {
        if (status == UNAUTHORIZED) {
            return new Withheld<>(Reason.TOKEN_REFUSED);
        }
        if (status >= SERVER_ERROR) {
            return new Withheld<>(Reason.UNREACHABLE);
        }
        try {
            var response = JSON.readTree(body);
            if (refusesCursor(response.path("errors"))) {
                return new Withheld<>(Reason.CURSOR_REFUSED);
            }
            var missing = missing(response.path("errors"));
            if (response.path("data").isObject()) {
                return new Given<>(JSON.treeToValue(response.get("data"), shape), missing);
            }
            // Data that is null as a whole: a service that every part of the page needs did not answer.
            return new Withheld<>(missing.isEmpty() ? Reason.UNREADABLE : Reason.SERVICE_AWAY);
        } catch (JsonProcessingException notAnAnswer) {
            return new Withheld<>(Reason.UNREADABLE);
        }
    }

    private static boolean refusesCursor(JsonNode errors) {
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.path("extensions").path("code").asText())
                .anyMatch(ProblemCode.INVALID_CURSOR.name()::equals);
    }

    private static Set<String> missing(JsonNode errors) {
        var parts = new HashSet<String>();
        errors.forEach(error -> {
            var first = error.path("path").path(0);
            if (first.isTextual()) {
                parts.add(first.asText());
            }
        });
        return parts;
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }
}
