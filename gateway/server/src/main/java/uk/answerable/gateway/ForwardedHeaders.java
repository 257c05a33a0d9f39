package uk.answerable.gateway;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the caller's request goes on to the services: the token, which each verifies itself, and the trace.
 *
 * @param headers lower-case names
 */
record ForwardedHeaders(Map<String, String> headers) {

    private static final List<String> NAMES = List.of("authorization", "traceparent", "tracestate");

    static ForwardedHeaders of(HttpHeaders request) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = request.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new ForwardedHeaders(Map.copyOf(headers));
    }

    /** The token is nobody's to log. */
    @Override
    public String toString() {
        return "ForwardedHeaders" + headers.keySet();
    }
}
