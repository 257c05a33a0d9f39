package uk.answerable.federation;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Why something is missing, as clients are told it.
 *
 * @param detail for the log only
 */
record Failure(String service, String code, String message, String detail) {

    /** The code of a subgraph that did not answer, or not with a GraphQL response. */
    static final String SUBGRAPH_UNAVAILABLE = "SUBGRAPH_UNAVAILABLE";

    /** The code of an error a subgraph gave no code of its own to. */
    static final String SUBGRAPH_ERROR = "SUBGRAPH_ERROR";

    /** The code of a subgraph that does not know what the supergraph says it has. */
    static final String SUBGRAPH_SCHEMA_DRIFT = "SUBGRAPH_SCHEMA_DRIFT";

    /** Codes meant for clients look like this; what frameworks derive from exception names does not. */
    private static final Pattern STABLE_CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    static Failure unavailable(String service, String detail) {
        return new Failure(service, SUBGRAPH_UNAVAILABLE, "The " + service + " service is not available.", detail);
    }

    static Failure refused(String service, String code) {
        return new Failure(service, code, "The " + service + " service refused the caller.", code);
    }

    /** An error of a subgraph: its message is told only where a code shows that it was meant to be. */
    static Failure of(String service, Map<?, ?> error) {
        Object message = error.get("message");
        if (isDrift(error)) {
            return new Failure(
                    service,
                    SUBGRAPH_SCHEMA_DRIFT,
                    "The " + service + " service is not what the supergraph says it is.",
                    "its schema drifted from the supergraph: " + message);
        }
        if (error.get("extensions") instanceof Map<?, ?> extensions
                && extensions.get("code") instanceof String code
                && STABLE_CODE.matcher(code).matches()
                && message instanceof String told) {
            return new Failure(service, code, told, code);
        }
        return new Failure(
                service, SUBGRAPH_ERROR, "The " + service + " service could not answer.", "an error without a code");
    }

    /** The gateway asks nothing but what the supergraph has; who finds that invalid has another schema. */
    private static boolean isDrift(Map<?, ?> error) {
        boolean said = error.get("message") instanceof String message && message.startsWith("Validation error");
        return said
                || (error.get("extensions") instanceof Map<?, ?> extensions
                        && ("GRAPHQL_VALIDATION_FAILED".equals(extensions.get("code"))
                                || "ValidationError".equals(extensions.get("classification"))));
    }
}
