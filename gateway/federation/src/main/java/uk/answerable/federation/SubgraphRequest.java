package uk.answerable.federation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One operation for one subgraph.
 *
 * @param variables only those the operation declares
 * @param wave which round trip of the plan this is, from 1
 * @param context what the caller of the gateway passed in with its request, untouched: for headers to forward
 */
public record SubgraphRequest(
        String subgraph,
        String url,
        String query,
        Map<String, @Nullable Object> variables,
        String operationName,
        int wave,
        @Nullable Object context) {

    /** The same with another context. */
    public SubgraphRequest with(@Nullable Object otherContext) {
        return new SubgraphRequest(subgraph, url, query, variables, operationName, wave, otherContext);
    }

    /** The body of the HTTP request, as JSON in UTF-8. */
    public byte[] body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query);
        body.put("operationName", operationName);
        body.put("variables", variables);
        return Json.write(body);
    }
}
