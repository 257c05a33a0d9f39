package uk.answerable.federation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What came of a request to a subgraph. */
sealed interface Answer {

    /** A GraphQL response. */
    record Given(@Nullable Map<String, @Nullable Object> data, List<Map<?, ?>> errors) implements Answer {}

    /** No GraphQL response, so nothing of what was asked for is known. */
    record Missing(Failure failure) implements Answer {}

    static Answer of(String service, SubgraphResponse response) {
        if (response.status() == 401) {
            return new Missing(Failure.refused(service, "UNAUTHENTICATED"));
        }
        if (response.status() == 403) {
            return new Missing(Failure.refused(service, "FORBIDDEN"));
        }
        String contentType = response.contentType();
        boolean isJson =
                contentType == null || contentType.toLowerCase(Locale.ROOT).contains("json");
        if (response.status() >= 500 || !isJson) {
            return new Missing(Failure.unavailable(service, "status " + response.status() + ", " + contentType));
        }
        try {
            Given given = read(Json.read(response.body()));
            return given != null ? given : new Missing(Failure.unavailable(service, "no GraphQL response"));
        } catch (IOException e) {
            return new Missing(Failure.unavailable(service, "not JSON"));
        }
    }

    /** Nothing came; the problem says why, if anything does. */
    static Answer none(String service, @Nullable Throwable problem) {
        Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
        String detail = cause == null ? "no response" : cause.getClass().getSimpleName();
        return new Missing(Failure.unavailable(service, detail));
    }

    @SuppressWarnings("unchecked") // a JSON object's keys are strings
    private static @Nullable Given read(@Nullable Object body) {
        if (!(body instanceof Map<?, ?> object)) {
            return null;
        }
        Object data = object.get("data");
        Object errors = object.get("errors");
        if ((data != null && !(data instanceof Map)) || (errors != null && !(errors instanceof List))) {
            return null;
        }
        List<Map<?, ?>> told = new ArrayList<>();
        if (errors instanceof List<?> list) {
            list.forEach(error -> told.add(error instanceof Map<?, ?> map ? map : Map.of()));
        }
        if (data == null && told.isEmpty()) {
            return null;
        }
        return new Given((Map<String, @Nullable Object>) data, told);
    }
}
