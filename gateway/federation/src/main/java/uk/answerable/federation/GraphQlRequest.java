package uk.answerable.federation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client's request, as GraphQL over HTTP carries it. */
public record GraphQlRequest(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions) {

    /** A request of a query text only. */
    public static GraphQlRequest of(String query) {
        return new GraphQlRequest(query, null, Map.of(), Map.of());
    }
}
