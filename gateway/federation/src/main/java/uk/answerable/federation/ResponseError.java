package uk.answerable.federation;

import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients get it.
 *
 * @param path response keys and list positions down to what is missing; null for an error of the whole request
 * @param extensions with the stable {@code code}
 */
public record ResponseError(
        String message,
        List<SourceLocation> locations,
        @Nullable List<Object> path,
        Map<String, Object> extensions) {

    /** An error of the whole request. */
    public static ResponseError of(String message, String code) {
        return new ResponseError(message, List.of(), null, Map.of("code", code));
    }

    /** Planning was given up: which limit was passed, how far it had come, and what is allowed. */
    static ResponseError planTooLarge(int budget) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", "PLAN_TOO_LARGE");
        extensions.put("limit", "plan");
        extensions.put("value", budget + 1L);
        extensions.put("allowed", (long) budget);
        return new ResponseError(
                "To plan the operation takes more than %,d steps; %,d are allowed.".formatted(budget, budget),
                List.of(),
                null,
                extensions);
    }

    /** The stable code; empty where there is none. */
    public String code() {
        return String.valueOf(extensions.getOrDefault("code", ""));
    }

    private static Map<String, Object> written(SourceLocation at) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("line", at.getLine());
        written.put("column", at.getColumn());
        return written;
    }

    Map<String, Object> written() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", message);
        if (!locations.isEmpty()) {
            written.put(
                    "locations", locations.stream().map(ResponseError::written).toList());
        }
        if (path != null) {
            written.put("path", path);
        }
        written.put("extensions", extensions);
        return written;
    }
}
